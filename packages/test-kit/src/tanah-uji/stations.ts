/** Voters by station, station 001 first, in each village. Nobody lives there; the numbers only differ from each other. */
const pemilu: Readonly<Record<string, readonly number[]>> = {
  '99.01.01.1001': [287, 291, 264],
  '99.01.01.2002': [250, 233],
  '99.01.01.2003': [198],
  '99.01.02.1001': [300, 276],
  '99.01.02.2002': [151, 149],
  '99.01.02.2003': [87],
  '99.01.03.2001': [245, 219, 203],
  '99.01.03.2002': [176],
  '99.01.03.2003': [42],
};

/** The same voters a few months later, in fewer and larger stations. */
const pilkada: Readonly<Record<string, readonly number[]>> = {
  '99.01.01.1001': [423, 427],
  '99.01.01.2002': [486],
  '99.01.01.2003': [201],
  '99.01.02.1001': [579],
  '99.01.02.2002': [304],
  '99.01.02.2003': [85],
  '99.01.03.2001': [335, 334],
  '99.01.03.2002': [180],
  '99.01.03.2003': [44],
};

export interface FictionalStation {
  readonly code: string;
  readonly voters: number;
}

function stationsOf(voters: Readonly<Record<string, readonly number[]>>): readonly FictionalStation[] {
  return Object.entries(voters).flatMap(([village, counts]) =>
    counts.map((count, index) => ({ code: `${village}/${String(index + 1).padStart(3, '0')}`, voters: count })),
  );
}

export const pemiluStations = stationsOf(pemilu);
export const pilkadaStations = stationsOf(pilkada);

/** The voters of the stations in an area; the code of a station begins with that of its village. */
export function votersIn(stations: readonly FictionalStation[], area: string): number {
  return stations.filter(({ code }) => code.startsWith(area)).reduce((sum, { voters }) => sum + voters, 0);
}
