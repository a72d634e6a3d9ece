import { ownSentence } from '../base/own-sentence.ts';
import { type Failure, Refusal } from '../base/refusal.ts';
import type { Caller, Contract, HostOf, ServicesOf } from './define.ts';

/** A question on its way to a host; plain JSON, so that every transport carries the same. */
export type Call = { service: string; operation: string; input: unknown };

/** The answer: a value, or one sentence about why not. */
export type Reply = { ok: true; value: unknown } | { ok: false; failure: Failure };

/** Carries one call to a host and its reply back. */
export type Send = (call: Call) => Promise<Reply>;

const fail = (code: Failure['code'], message: string): Reply => ({ ok: false, failure: { code, message } });

/**
 * The host's side: one function that answers every call of every transport, parsing what comes in and what goes out. What
 * nobody foresaw reaches the caller as one sentence, and `onFault` as it was thrown.
 */
export function answer<C extends Contract>(
  contract: C,
  services: ServicesOf<C>,
  onFault: (thrown: unknown) => void = () => {},
) {
  return async (call: unknown, caller: Caller): Promise<Reply> => {
    if (!isCall(call)) return fail('invalid', 'This is not a call.');
    const service = Object.hasOwn(contract, call.service) ? contract[call.service] : undefined;
    const shape = service && Object.hasOwn(service, call.operation) ? service[call.operation] : undefined;
    const act = services[call.service]?.[call.operation];
    if (!shape || !act) return fail('not-found', 'There is no such operation.');
    const input = shape.in.safeParse(call.input);
    if (!input.success) {
      const own = ownSentence(input.error);
      if (own) return fail('invalid', own);
      // Paths only: a validator's own message can repeat what was typed, and what is typed is about a child.
      const where = input.error.issues.map((issue) => '/' + issue.path.map(String).join('/')).join(', ');
      return fail('invalid', `Not understood at ${where}.`);
    }
    try {
      return { ok: true, value: shape.out.parse(await act(input.data as never, caller)) };
    } catch (error) {
      if (error instanceof Refusal) return fail(error.code, error.message);
      onFault(error);
      return fail('broken', 'The host could not do this.');
    }
  };
}

/** The caller's side: plain functions built from the contract, so that there is no proxy to step through. */
export function connect<C extends Contract>(contract: C, send: Send): HostOf<C> {
  const host: Record<string, Record<string, unknown>> = {};
  for (const [service, operations] of Object.entries(contract)) {
    host[service] = Object.fromEntries(
      Object.entries(operations).map(([operation, shape]) => [
        operation,
        async (input: unknown) => {
          const reply = await send({ service, operation, input });
          if (!reply.ok) throw new Refusal(reply.failure.code, reply.failure.message);
          return shape.out.parse(reply.value);
        },
      ]),
    );
  }
  return host as HostOf<C>;
}

function isCall(call: unknown): call is Call {
  return (
    typeof call === 'object' &&
    call !== null &&
    typeof (call as Call).service === 'string' &&
    typeof (call as Call).operation === 'string'
  );
}
