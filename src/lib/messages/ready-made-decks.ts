import type { Dataset } from '../schema/codes.ts';
import type { Translated } from './lang.ts';

/** The message of a slide and what the speaker says to it; `only` is added for one dataset. */
export interface ReadyMadeSlide {
	title: string;
	note: string;
	only?: Partial<Record<Dataset, string>>;
}

interface DeckWords {
	title: string;
	/** What it shows, for whoever chooses. */
	about: string;
	slides: Record<string, ReadyMadeSlide>;
}

/** The words of every ready-made deck; its slides go by keys. */
export type ReadyMadeWords = Record<'execution' | 'problems' | 'scores' | 'department', DeckWords>;

const zh: ReadyMadeWords = {
	execution: {
		title: '年度执行情况',
		about: '预算用了多少、谁偏低、剩下的是什么钱、年中到年底怎样变化。',
		slides: {
			coverage: {
				title: '先看清手头有哪些报告',
				note: '开场先交代范围：哪些部门、哪些年度有整体自评，哪些只有项目报告，哪些空缺。空缺是没有报告，不是零，也不代表没有支出。后面每一页的结论只适用于这里有颜色的格子。',
				only: {
					demo: '这是合成数据，只用来演示讲法，不能当作事实引用。',
					public: '整份读取的报告还很少，今天讲个案和方法，不讲全市趋势。'
				}
			},
			standing: {
				title: '预算用了多少',
				note: '先念这句话，再看图：每个点是一个部门。实心点以全年（调整后）预算为口径，空心点没有说明口径，两种不要放在一起比。数轴没有从零开始，点与点看着远，实际相差可能不到一个百分点。'
			},
			matrix: {
				title: '谁长期偏低，谁只是偶尔',
				note: '横着看一个部门的各年，竖着看同一年的各部门。颜色越深，未用的越多。先指连续几年都深的行，再指只深一年的格子：前者要问制度，后者要问当年发生了什么。',
				only: { demo: '高亮的 2020 年普遍偏低，先说明那一年的特殊情况，再谈个别部门。' }
			},
			falls: {
				title: '跌得最明显的部门',
				note: '只连接同一口径的相邻年度，连线断开的地方不能算升降。点名之前先看两端的口径和单位范围是否一致，再请部门说明原因。'
			},
			unspent: {
				title: '没用掉的是基本支出还是项目支出',
				note: '基本支出剩余多与人员变动有关，项目支出剩余多与进度有关，追问的对象不同。未执行不等于结转：额度可能已由财政收回。'
			},
			monitoring: {
				title: '年中慢，年底赶上了吗',
				note: '年中进度与时间进度比，年底执行率单独看，三者不是同一个指标。年中明显落后而年底接近用完的，要问最后几个月钱花在哪里；监控截止日不同的不互相比较。'
			},
			threePublic: {
				title: '“三公”经费守住了吗',
				note: '控制率不超过 100% 就是合格，低并不代表差。超过线的先核对预算数是否印错，再谈控制。'
			},
			caveat: {
				title: '不能下的结论：高于年初预算不等于超支',
				note: '这一页用来收尾。支出高于年初预算，可能只是年中调整过预算而报告没有印出调整数。今天可以说谁高、高多少；不能说谁超支。会后请这些单位补充调整后的预算数。'
			}
		}
	},
	problems: {
		title: '共性问题',
		about: '哪些问题最常见、是否普遍、有没有丢分、是否年年出现、承诺了什么。',
		slides: {
			standing: {
				title: '说得最多的是什么问题',
				note: '先念这句话。数的是报告份数，不是问题条数；分母只算写了问题部分的报告。份数不到十时只说几份中的几份，不说百分比。',
				only: {
					demo: '这是合成数据，只用来演示讲法，不能当作事实引用。',
					public: '目前有问题部分的报告很少，只说“几份提到”，不推及其他单位。'
				}
			},
			departments: {
				title: '是个别部门，还是普遍问题',
				note: '竖着看一类问题牵涉多少个部门。只在一两个部门出现的，交给部门；许多部门都有的，要从制度、培训或系统上找办法。'
			},
			years: {
				title: '哪一年最突出',
				note: '看颜色由浅到深的转折，再看那一年有多少份报告写了问题部分：份数变了，比例也会变。小圆点表示当年没有报告写问题部分，不是零。',
				only: { demo: '高亮的 2020 年，支出进度问题特别集中，是那一年的共同情况。' }
			},
			points: {
				title: '哪类问题真的丢了分',
				note: '说得多的不一定丢分多，两张图对着看。各份报告可得的满分不同，所以先折算再相加。没有写明原因的扣分单列，它不是一类问题，但说明报告没有讲清楚。'
			},
			recurrence: {
				title: '年年出现的问题',
				note: '这是最值得追问的一页：同一部门、同一类问题连续出现。按一级类别判断，措辞不同也算。请列在前面的单位说明上年做过什么。'
			},
			followUp: {
				title: '上年的措施见效了吗',
				note: '左边是当年的问题与措施，右边看次年报告里还有没有。再次出现的请单位说明；没有再提到的先记为好消息，但要看次年的报告是否有问题部分。'
			},
			measures: {
				title: '承诺了什么，还缺什么',
				note: '没有对应措施的问题，会后逐条补上责任人和期限。措施与问题的对应是按类别推断的，有异议以报告原文为准。'
			},
			caveat: {
				title: '不能下的结论：没写不等于没有问题',
				note: '收尾时回到覆盖面。没有报告、或报告没有问题部分的单位，不能说成没有问题；写得详细的单位问题条数多，也不能说成最差。今天的结论用来安排核查，不用来排名。'
			}
		}
	},
	scores: {
		title: '得分走势',
		about: '丢了多少分、分数是否拉得开、换办法后怎样比、丢在哪一块。',
		slides: {
			standing: {
				title: '得分都高，看丢了多少分',
				note: '自评分集中在高分段，所以这里看丢掉的分占可得满分多少。每一组用同一套计分办法，只在组内看，不跨组比。',
				only: {
					demo: '这是合成数据，只用来演示讲法，不能当作事实引用。',
					public: '现有报告各用各的办法，几乎每份自成一组，只能各讲各的。'
				}
			},
			bands: {
				title: '分数挤在一起，名次没有意义',
				note: '先让大家看最高一段里有多少个单位。差距小到半分以内时，排名反映的是打分习惯，不是绩效。'
			},
			trend: {
				title: '走势：换了办法的年份不相连',
				note: '灰色一格是报告所印的原始分，彩色一格是归一化得分（除以可得满分）。遇到竖线，表示计分办法变了，前后不能相减。原始分上升、归一化下降的单位要特别说明。',
				only: { demo: '高亮的单位正是这样：换办法后原始分升了，归一化得分反而降了。' }
			},
			components: {
				title: '分丢在哪一块',
				note: '看各部分丢分占其满分的比例。年度之间部分的名称相近、内容可能已经调整，先说今年，再谨慎地说变化。'
			},
			indicators: {
				title: '同一指标，各单位相差多少',
				note: '只有逐项打分的自评表才有这些点。丢分集中在同一指标上的，多半是指标或数据口径的问题，值得统一解释。'
			},
			waterfall: {
				title: '一份报告：从满分到得分',
				note: '用一份最近的报告讲清楚每一步扣在哪里。加分项单列：没有拿到加分不算丢分。扣分没有写原因的，请单位补充。'
			},
			caveat: {
				title: '不能下的结论：自评分不是评比名次',
				note: '收尾三句话：这是单位自己打的分，与财政或第三方的评价不能混排；列得越细的报告扣分条数越多，不等于更差；有错误级疑点的报告，核实之前不引用其分数。'
			}
		}
	},
	department: {
		title: '单位画像',
		about: '选一个部门：位置、资金、得分、问题，以及还不能引用的数字。',
		slides: {
			standing: {
				title: '一句话看这个单位',
				note: '先念这句话，它由数据写成，点其中的数字可以看出处。说明有几年的报告、缺哪几年。',
				only: { demo: '这是合成数据，只用来演示讲法，不能当作事实引用。' }
			},
			place: {
				title: '放回全体里看：执行率在哪里',
				note: '高亮的是本单位。先看它在点群的中间还是边上，再看口径是否与多数单位相同。同类不足五个时只看点，不说高于或低于平均。'
			},
			execution: {
				title: '执行率怎样变化',
				note: '连线只接同一口径的相邻年度。变化在一个百分点以内的，不必解读；断开的地方说明口径变了或缺了报告。'
			},
			money: {
				title: '钱多了还是少了',
				note: '深色是实际支出，浅色是预算。金额是当年价，没有扣除物价因素。单位更正过或报告自相矛盾的年份，图下有说明，先讲明再引用。'
			},
			score: {
				title: '得分怎样变化',
				note: '看归一化的点，灰色的原始分只作对照。竖线处计分办法变了，不比前后。自评分高低不作考核依据。'
			},
			waterfall: {
				title: '分丢在哪里',
				note: '从左到右念一遍扣分：哪几项、各扣多少、有没有写原因。没有写原因的，请单位当场说明。'
			},
			problems: {
				title: '问题有没有重复出现',
				note: '横着看同一类问题是否连年出现。虚线格表示那一年的报告没有问题部分，不能判断。重复出现的，对照上年承诺的措施追问。'
			},
			caveat: {
				title: '引用之前：哪些数字还要核对',
				note: '收尾看这个单位的报告和疑点。错误级疑点核实之前，相关数字不写进会议材料；疑点多也可能只是因为报告列得细。'
			}
		}
	}
};

const en: ReadyMadeWords = {
	execution: {
		title: 'Execution of the year',
		about: 'How much was used, who is low, what money is left, and how mid-year became year-end.',
		slides: {
			coverage: {
				title: 'First, which reports we have',
				note: 'Begin with the ground we stand on: which departments and years have a self-evaluation, which only a project report, which nothing. A gap is a missing report, not a zero and not “no spending”. What follows holds only for the coloured cells.',
				only: {
					demo: 'The data is synthetic: it shows how to present and must not be quoted as fact.',
					public:
						'Few reports were read in full so far: today is about cases and method, not a trend of the whole.'
				}
			},
			standing: {
				title: 'How much of the budgets was used',
				note: 'Read the sentence out, then turn to the picture: each dot is a department. Filled dots are measured against the full-year (adjusted) budget, hollow ones state no basis: do not compare the two. The axis does not begin at zero; dots that look far apart may differ by less than one point.'
			},
			matrix: {
				title: 'Who is low for years, and who only once',
				note: 'Read along a row for one department, down a column for one year. The darker, the more was left. Point first at rows that stay dark, then at single dark cells: the former are about rules, the latter about what happened that year.',
				only: {
					demo: 'The highlighted 2020 is low nearly everywhere: explain that year before you speak of single departments.'
				}
			},
			falls: {
				title: 'Where it fell most',
				note: 'Lines join only neighbouring years on one basis; where a line breaks there is neither rise nor fall. Before naming anyone, check that basis and scope of units are the same at both ends, then ask the department why.'
			},
			unspent: {
				title: 'What is left: basic or project money',
				note: 'Basic expenditure left over is mostly about staff, project money about progress: the people to ask differ. Not spent is not carried over; the quota may have gone back to the treasury.'
			},
			monitoring: {
				title: 'Slow at mid-year: did it catch up',
				note: 'Mid-year progress is compared with elapsed time; the year-end rate is read by itself. They are not one measure. Where a late start ends near full use, ask what the last months paid for. Different cut-off dates do not compare.'
			},
			threePublic: {
				title: 'Was the three-public budget kept',
				note: 'A control rate up to 100 % is a pass, and low is not bad. Where it is above the line, check first whether the budget was misprinted.'
			},
			caveat: {
				title: 'What not to conclude: above the initial budget is not overspending',
				note: 'The closing slide. Spending above the initial budget may only mean that the budget was adjusted and the report does not print it. We can say who is above and by how much, not who overspent. Ask these departments for their adjusted budgets.'
			}
		}
	},
	problems: {
		title: 'Shared problems',
		about:
			'Which are most common, how widespread, what they cost, what comes back, what was promised.',
		slides: {
			standing: {
				title: 'What is said most often',
				note: 'Read the sentence out. It counts reports, not problems, and only reports that have a problem section. Below ten reports say “k of n”, no percentages.',
				only: {
					demo: 'The data is synthetic: it shows how to present and must not be quoted as fact.',
					public:
						'Few reports have a problem section so far: say how many mention it and do not extend it to others.'
				}
			},
			departments: {
				title: 'One department, or everyone',
				note: 'Read down a column: how many departments share a kind of problem. What one or two have is for them to solve; what many have calls for rules, training or systems.'
			},
			years: {
				title: 'The year that stands out',
				note: 'Look for where the shade turns, then at how many reports of that year have a problem section: with another number the share moves too. A small dot means no report had such a section, not zero.',
				only: {
					demo: 'In the highlighted 2020 slow spending is stated nearly everywhere: it was a common circumstance.'
				}
			},
			points: {
				title: 'Which problems really cost points',
				note: 'What is said most does not always cost most; hold the two pictures against each other. Reports could reach different totals, so points are scaled before they are added. Deductions without a reason stand apart: they are no category, but they tell that the report did not explain itself.'
			},
			recurrence: {
				title: 'What comes back year after year',
				note: 'The slide most worth asking about: the same category in the same department in consecutive years. It goes by the upper category, so other words still count. Ask those at the top what they did last year.'
			},
			followUp: {
				title: 'Did last year’s measures work',
				note: 'On the left the problem and its measure, on the right whether the next report still has it. Where it came back, ask why. Where it is not mentioned, note it as good news, but check that the next report has a problem section at all.'
			},
			measures: {
				title: 'What was promised, and what is missing',
				note: 'Problems without a measure get a person and a date after this meeting. Measures are matched to problems by category; in doubt the report’s own text decides.'
			},
			caveat: {
				title: 'What not to conclude: not written is not the same as no problems',
				note: 'End with the coverage. Departments without a report, or whose report has no problem section, are not free of problems; departments that write in detail have more entries and are not the worst. Use today’s findings to plan checks, not to rank.'
			}
		}
	},
	scores: {
		title: 'How scores moved',
		about: 'Points lost, how close scores lie, what a change of scheme does, where points went.',
		slides: {
			standing: {
				title: 'Scores are all high: look at what was lost',
				note: 'Self-scores crowd at the top, so we look at the points lost as a share of those reachable. Each group uses one scheme; read inside a group, never across.',
				only: {
					demo: 'The data is synthetic: it shows how to present and must not be quoted as fact.',
					public:
						'The reports at hand nearly all use schemes of their own: each can only speak for itself.'
				}
			},
			bands: {
				title: 'Scores lie so close that ranks mean nothing',
				note: 'Let people see how many stand in the top band. Where the distance is half a point, a rank shows habits of scoring, not performance.'
			},
			trend: {
				title: 'Over the years, with a break where the scheme changed',
				note: 'The grey panel shows scores as printed, the coloured one normalised scores (divided by what was reachable). A vertical rule marks a change of scheme: do not subtract across it. Departments whose printed score rose while the normalised one fell need a word of explanation.',
				only: {
					demo: 'The highlighted department did just that: up as printed, down once normalised.'
				}
			},
			components: {
				title: 'Where the points went',
				note: 'Look at the share of each part that was lost. Parts keep their names over the years while their content may change: speak of this year first, of change with care.'
			},
			indicators: {
				title: 'One indicator, many departments',
				note: 'Only tables that score row by row have these dots. Where losses gather at one indicator, the indicator or its data is often the cause and worth one explanation for all.'
			},
			waterfall: {
				title: 'One report, from full marks to its score',
				note: 'Take one recent report through every step. Bonus points stand apart: not earning them is no loss. Where no reason is given, ask for it.'
			},
			caveat: {
				title: 'What not to conclude: self-scores are no ranking',
				note: 'Three closing lines: departments gave these points themselves, so never mix them with those of the finance bureau or a third party; reports in more detail list more deductions and are not worse; scores of reports with open errors are not quoted until checked.'
			}
		}
	},
	department: {
		title: 'Portrait of a department',
		about:
			'Choose a department: where it stands, money, scores, problems, and what to check first.',
		slides: {
			standing: {
				title: 'The department in one sentence',
				note: 'Read the sentence out; it is written from the data, and its numbers open their proof. Say how many years have reports and which are missing.',
				only: {
					demo: 'The data is synthetic: it shows how to present and must not be quoted as fact.'
				}
			},
			place: {
				title: 'Among the others: its execution rate',
				note: 'The department is highlighted. See whether it lies in the middle or at the edge, then whether its basis is that of most. With fewer than five peers look at dots only; there is no average to be above or below.'
			},
			execution: {
				title: 'How execution moved',
				note: 'Lines join only neighbouring years on one basis. Changes below one point need no story; a break means another basis or a missing report.'
			},
			money: {
				title: 'More money, or less',
				note: 'Dark bars are spending, pale ones budgets, in money of the year without inflation taken out. Years with a corrected unit or a contradiction are named below the chart: say so before you quote them.'
			},
			score: {
				title: 'How the score moved',
				note: 'Read the normalised dots; the grey printed score is there for comparison only. At a vertical rule the scheme changed and the two sides do not compare. A self-score is no basis for appraisal.'
			},
			waterfall: {
				title: 'Where points were lost',
				note: 'Read the deductions from left to right: which, how much, and whether a reason is given. Where it is not, ask for it now.'
			},
			problems: {
				title: 'Do problems come back',
				note: 'Read along a row whether a category returns in consecutive years. A dashed cell means that year’s report has no problem section and cannot tell. Hold what returns against last year’s promises.'
			},
			caveat: {
				title: 'Before quoting: what still needs a check',
				note: 'End with the department’s reports and findings. Until an error is checked its figures stay out of the minutes. Many findings can simply mean a detailed report.'
			}
		}
	}
};

export const readyMadeDecks: Translated<ReadyMadeWords> = { 'zh-CN': zh, en };
