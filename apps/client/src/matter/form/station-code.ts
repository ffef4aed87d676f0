/** The number of a station as its code has it: `5` of a village is `…/005`; without a number there is no station. */
export function stationCode(village: string, number: string): string {
  const digits = number.trim();
  return village === '' || digits === '' ? '' : `${village}/${digits.padStart(3, '0')}`;
}
