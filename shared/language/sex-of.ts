const woman =
  /\b(?:(?:step|grand|foster )?-?(?:mother|mum|ma)|aunt\w*|(?:half-|step-?)?sister|nan\w*|granny|wife|girlfriend)\b/i;
const man =
  /\b(?:(?:step|grand|foster )?-?(?:father|dad|pa)|uncle|(?:half-|step-?)?brother|husband|boyfriend)\b/i;

/** Whether somebody is a woman or a man, where what they are to the children says so ("Mother's partner" does not). */
export function sexOf(relationship: string): 'f' | 'm' | null {
  const own = relationship.replaceAll(/\b\w+['’]s\b/g, ' ').split(/ (?:of|to) /)[0] ?? '';
  const [f, m] = [woman.test(own), man.test(own)];
  return f === m ? null : f ? 'f' : 'm';
}
