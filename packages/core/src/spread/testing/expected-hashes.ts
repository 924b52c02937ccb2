/** What `referenceHashes` gave in Node when it was last looked at; a change means that old links tell new stories. */
export const expectedHashes: Readonly<Record<string, number>> = {
  'absolute-threshold': 3955581355,
  'competing-cascades': 1874502249,
  crowd: 2875000789,
  'daley-kendall': 4261159215,
  'fractional-threshold': 1423772081,
  'hoax-fact-check': 3990663630,
  'independent-cascade': 2386708552,
  'linear-threshold': 1151395191,
  'maki-thompson': 3403435167,
  'mobilization-funnel': 588820161,
  'susceptible-exposed-infected-recovered': 38440739,
  'susceptible-infected': 75226453,
  'susceptible-infected-recovered': 2801692150,
  'susceptible-infected-susceptible': 1583376198,
};
