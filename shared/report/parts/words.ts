import type { Part } from '../part.ts';

/** A part of standing words only: they are the lead of its section. */
export const words: Part = () => [];
