import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { parentsBeforeChild } from './check.ts';

holdsExamples(parentsBeforeChild, {
  bad: [
    {
      says: 'Mum is tired. Mum works nights. Mum rang. Mum came in. Mum cried. Mum is trying. Mum asked for help. Mum said sorry. Mum was late. Mum texted. Mum left. Mum came back. Tamsin waited.',
      asks: 'parent',
    },
    {
      says: 'Mother and father argue. Mother left. Father came. Mother rang. Father shouted. Mother cried. Father left. Mother moved. Father followed. Mother returned. Father apologised. Mother agreed.',
      agency: 'social-care',
    },
    {
      says: {
        parenting: 'Dad drinks. Dad left. Dad came. Dad rang. Dad shouted. Dad cried. Dad works. Dad moved.',
        worries: 'Dad hit the wall. Dad lost his job. Dad owes money. Dad sleeps.',
      },
      agency: 'health-visitor',
    },
    {
      says: 'Parents were invited. Parents came. Parents left. Parents wrote. Parents rang. Parents agreed. Parents objected. Parents signed. Parents asked. Parents waited. Parents argued. Parents complained. The child was there.',
      received: true,
    },
    {
      says: 'Carol rang. Carol came. Carol left. Carol wrote. Carol cried. Carol works. Carol slept. Carol moved. Carol asked. Carol agreed. Carol signed. Carol waited.',
    },
  ],
  good: [
    'Mum is tired. Tamsin waits.',
    'Tamsin is hungry. Tamsin is late. Tamsin told us. Mum rang.',
    {
      says: 'Mum is tired. Mum works. Mum rang. Mum came. Mum cried. Mum is trying. Mum asked. Mum said sorry. Mum was late. Mum texted. Mum left. Mum came back.',
      agency: 'adult-substance-misuse',
    },
    { says: {} },
    { says: 'The child and the mother were seen. The child slept.', alone: true },
  ],
  nearMiss: [
    'Mum rang, Tamsin waited. Mum came, Tamsin smiled. Mum left, Tamsin cried. Mum texted, Tamsin ate. Mum slept, Tamsin read. Mum worked, Tamsin cooked. Mum, mum, mum, mum, mum, mum.',
    'Other parents: nine parents helped at the fair.',
    { says: 'Mother attended eleven times.', agency: 'health-visitor' },
  ],
});
