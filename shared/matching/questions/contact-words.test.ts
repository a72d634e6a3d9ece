import { expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { contact } from './contact.ts';

const read = (text: string): string[] => answersTo(contact, says('school', text));

it.each(
  eachOf(`Mr Holt had not had contact | Mr Holt does not have contact | Mr Holt is without contact
    Mr Holt never had contact | Mr Holt ceased all contact | Mr Holt stopped contact | Mr Holt denied having contact
    Mr Holt has not spoken to them since May | Mr Holt does not visit | Mr Holt is not in contact
    Mr Holt, whereabouts are not known`),
)('none: "%s"', (text) => {
  expect(read(text)).toEqual(['person:f no']);
});

it.each(
  eachOf(`Mr Holt collected Ivo | Mr Holt is collecting Ivo | Mr Holt picks Ivo up | Mr Holt was picking her up
    Mr Holt drops Ivo off | Mr Holt is dropping her off | Mr Holt visits | Mr Holt is visiting | Mr Holt came in with Ivo
    Mr Holt was seen with Ivo | I saw Mr Holt with Ivo | Mr Holt arrived with Ivo | Mr Holt brought toys with him
    They were seen together: Mr Holt was together with Ivo | Mr Holt came to the door | Mr Holt came to the school
    Mr Holt comes to the nursery | Mr Holt attended to the gate | Mr Holt attended a meeting | Mr Holt attended an event
    Mr Holt attended his review | Mr Holt attended her birthday | Mr Holt attended their play | Mr Holt is there
    Mr Holt was staying there | Mr Holt does Tuesdays | Mr Holt does Wednesdays | Mr Holt does Thursdays
    Mr Holt does Fridays | Mr Holt does Saturdays | Mr Holt does Sundays | Mr Holt came home | Mr Holt came over
    Mr Holt comes to see Ivo | Mr Holt come in | Mr Holt sees him | Mr Holt sees her | Mr Holt sees them
    Mr Holt sees their play | Mr Holt sees his son | Mr Holt stayed with them | Mr Holt staying at home
    Mr Holt messages him | Mr Holt calls them | Mr Holt phoned her | Mr Holt video calls her | Mr Holt takes him out
    Mr Holt takes her out`),
)('some: "%s"', (text) => {
  expect(read(text)).toEqual(['person:f yes']);
});

it.each(
  eachOf(`Mr Holt was not contactable, he visits | Mr Holt visits after contact from the police
    Mr Holt visits after contact with the service | Mr Holt visits after contact with MASH`),
)('an agency’s own: "%s"', (text) => {
  expect(read(text)).toEqual([]);
});
