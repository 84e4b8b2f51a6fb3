export const FIGURE_STRINGS_EN = {};
