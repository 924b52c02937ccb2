export { type BarabasiAlbertOptions, barabasiAlbert } from './barabasi-albert.ts';
export { degrees, degreeTail, rankByDegree } from './degrees.ts';
export { effectiveVoices, effectiveVotes } from './effective-votes.ts';
export { type ErdosRenyiOptions, erdosRenyi } from './erdos-renyi.ts';
export { type FriendshipParadox, friendshipParadox } from './friendship-paradox.ts';
export { completeNetwork, path, ringLattice, star } from './lattices.ts';
export { type MajorityIllusion, type MajorityRule, majorityIllusion } from './majority-illusion.ts';
export { type EdgeTraits, edgesOf, type Network, networkFromEdges } from './network.ts';
export {
  type NetworkKind,
  type NetworkSettings,
  networkFromSettings,
  networkSettingsSchema,
} from './network-settings.ts';
export { type WattsStrogatzOptions, wattsStrogatz } from './watts-strogatz.ts';
export { degreeAssortativity } from './assortativity.ts';
export { type Clustering, clustering } from './clustering.ts';
export { type Components, components } from './components.ts';
export { configurationModel } from './configuration-model.ts';
export { coreNumbers } from './core-numbers.ts';
export { grid, tree } from './grid-and-tree.ts';
export { type HolmeKimOptions, holmeKim } from './holme-kim.ts';
export { karateClub } from './karate-club.ts';
export { eigenvectorWeights, pageRank } from './page-rank.ts';
export { distancesFrom, type PathLengths, pathLengths, UNREACHABLE } from './path-lengths.ts';
export {
  type StochasticBlockModelOptions,
  stochasticBlockModel,
} from './stochastic-block-model.ts';
export { STRONG, type TwoLayerOptions, twoLayerNetwork, WEAK } from './two-layer-network.ts';
export { readEdgeListCsv, writeEdgeListCsv } from './edge-list-csv.ts';
export { readGexf, writeGexf } from './gexf.ts';
export { readGraphMl, writeGraphMl } from './graph-ml.ts';
export { fillGraphology, networkFromGraphology } from './graphology.ts';
export { type NamedNetwork, NetworkFileError } from './network-file.ts';
