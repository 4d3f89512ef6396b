import type { Translated } from './lang.ts';
import { en } from './proof-en.ts';
import { zh, type ProofMessages } from './proof-zh.ts';

export const proof: Translated<ProofMessages> = { 'zh-CN': zh, en };
export type { ProofMessages };
