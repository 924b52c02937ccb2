export { type HostMessage, hostMessageSchema, protocolVersion } from './host-message.ts';
