export { type BarabasiAlbertOptions, barabasiAlbert } from './barabasi-albert.ts';
export { degrees, rankByDegree } from './degrees.ts';
export { effectiveVoices, effectiveVotes } from './effective-votes.ts';
export { type ErdosRenyiOptions, erdosRenyi } from './erdos-renyi.ts';
export { type FriendshipParadox, friendshipParadox } from './friendship-paradox.ts';
export { completeNetwork, path, ringLattice, star } from './lattices.ts';
export { type MajorityIllusion, type MajorityRule, majorityIllusion } from './majority-illusion.ts';
export { edgesOf, type Network, networkFromEdges } from './network.ts';
export {
  type NetworkKind,
  type NetworkSettings,
  networkFromSettings,
  networkSettingsSchema,
} from './network-settings.ts';
export { type WattsStrogatzOptions, wattsStrogatz } from './watts-strogatz.ts';
