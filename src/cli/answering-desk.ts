import type { Desk } from '../interview/desk.js';

/** A desk that knows how the program ends. */
export interface AnsweringDesk extends Desk {
  /** The exit code that the last answer asks for. */
  code(): number;
}

/** The part of it that is worth loading late. */
export type LoadedDesk = Omit<AnsweringDesk, 'official'>;
