import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { doneOrNot } from './done-or-not.ts';

it.each(
  eachOf(`The parenting group has been completed | The parenting classes have been attended | The gate is provided
    The cot was secured | The return home interview was held | The interview was carried out
    The registration are now lodged | The therapy has been finished | The agreement was taken out | Tests are done
    Testing was done | Hearing aids were issued | The key safe was put in | The boiler got replaced
    The statement been made | The claim now received | She completed a course | He finished the course
    She obtained her passport | He got all repairs | She secured his place`),
)('done: "%s"', (text) => {
  expect(sideOf(doneOrNot, text)).toBe('yes');
});

it.each(
  eachOf(`The claim is awaiting issued papers | No claim was lodged | The statement was not made | The grant not obtained
    The order was not granted | The place was not secured | The scan was not done | The course was not completed
    The alarm, a smoke alarm, was not installed | The bed was not supplied | The cot was not delivered
    The key safe was not provided | The letter was not sent | The therapy was not started | The course was not finished
    The referral was not accepted | The letter was not received | The boiler was not replaced
    The agreement was not taken out | The visit was not carried out | The meeting was not held
    The passport was not issued | The safety plan is not in place | The grant was not applied for
    The place was not taken up | The locks were not put in | The review has not gone ahead | The referral was rejected
    The referral was returned | The claim was withdrawn | She withdrew the claim | The referral is still waiting
    The test is still awaited | The visit did not happen | She did not finish the course
    She did not complete the course | She did not attend the scan | She did not apply for the grant
    The review did not take place | There is no non-mol | There is no injunction | There is no order
    There is no application | There is no referral | There is no record of a referral
    There is no record of any application`),
)('not done: "%s"', (text) => {
  expect(sideOf(doneOrNot, text)).toBe('no');
});
