import * as fc from 'fast-check';

/**
 * Where the random examples of property tests begin: the same for everybody, so that a commit which passes here passes elsewhere.
 * PROPERTY_SEED=random looks further, another number begins there; whoever works on what a property holds does that.
 */
const asked = process.env['PROPERTY_SEED'] ?? '20260623';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
