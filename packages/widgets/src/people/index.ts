export { Face, FaceDrawing, type FaceProps } from './face.tsx';
export { LanternBadge, type LanternBadgeProps, LanternDrawing } from './lantern-badge.tsx';
export { messages as peopleMessages } from './messages.ts';
export { cast, isPersonId, type PersonId, personIds, personNames, townspeople } from './person.ts';
