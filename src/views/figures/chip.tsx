export const LETTER: Record<string, string> = {
  'poland-eu': 'E',
  'belarus-russia': 'B',
  iraq: 'I',
  others: 'O',
  people: 'P',
  reporter: 'R',
};
export const Speaker = (_: any) => null;
