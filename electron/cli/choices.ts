import { InvalidArgumentError } from 'commander';
import { AgencyId } from '../../shared/domain/agency.ts';
import { PartnershipId } from '../../shared/domain/timing.ts';

/** Reads a list such as `docx,pdf` whose words are among those given; none twice. */
export function listOf<W extends string>(words: readonly W[]) {
  return (given: string): W[] => {
    const wanted = given.split(',').map((word) => word.trim().toLowerCase());
    const known = words.filter((word) => wanted.includes(word));
    if (wanted.some((word) => !words.some((each) => each === word)))
      throw new InvalidArgumentError(`Choose from ${words.join(', ')}.`);
    return known;
  };
}

/** Reads one word among those given. */
export function oneOf<W extends string>(words: readonly W[]) {
  return (given: string): W => {
    const found = words.find((word) => word === given.trim().toLowerCase());
    if (!found) throw new InvalidArgumentError(`Choose one of ${words.join(', ')}.`);
    return found;
  };
}

/** Reads the identifier of an agency, such as `health-visitor`. */
export function agencyFrom(given: string): AgencyId {
  const read = AgencyId.safeParse(given);
  if (!read.success)
    throw new InvalidArgumentError('An agency is a lower-case word such as school or health-visitor.');
  return read.data;
}

/** Reads the identifier of a profile, such as `kestrel-vale`. */
export function partnershipFrom(given: string): string {
  const read = PartnershipId.safeParse(given);
  if (!read.success)
    throw new InvalidArgumentError('A profile is named by lower-case words such as kestrel-vale.');
  return read.data;
}
