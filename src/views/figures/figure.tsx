export const FigureView = (_: any) => null;
