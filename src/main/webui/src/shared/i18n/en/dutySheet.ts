export const dutySheet = {
  title: 'Duty to print',
  weeks: '{n} weeks',
  week: 'Wk',
  proved: 'Proved {time}. Version {version} of the desk.',
  noGaps: 'No gaps in these weeks',
}
