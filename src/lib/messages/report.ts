import type { Translated } from './lang.ts';
import { en } from './report-en.ts';
import { zh, type ReportMessages } from './report-zh.ts';

export const report: Translated<ReportMessages> = { 'zh-CN': zh, en };
export type { ReportMessages };
