import { keepFolds } from './folds.ts';

keepFolds();
