//! `decode-bench [COUNT]`: what decoding costs, ours and serde's; see README.md.

mod derived;
mod ours;
mod payloads;
mod visitor;

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use payloads::Order::{AsAsked, Reversed, TypenameLast};

/// How long the rounds of one case may take.
const BUDGET: Duration = Duration::from_secs(8);
const FEWEST_ROUNDS: usize = 9;
const MOST_ROUNDS: usize = 101;
/// Objects in a list, for time and for instructions.
const COUNT: usize = 5_000;
const COUNTED: usize = 500;

/// Gives a sum over the data, or nothing where it does not decode.
type Decode = fn(&[u8]) -> Option<i64>;

/// One answer, and those who decode it. The first is the measure of the others.
struct Case {
    name: &'static str,
    body: fn(usize) -> String,
    candidates: &'static [(&'static str, Decode)],
    /// Where the measure is what decodes the same in another order.
    measure: Option<fn(usize) -> String>,
}

const PLAIN: &[&str] = &[
    "reference",
    "currency",
    "balance",
    "spent",
    "used",
    "note",
    "expires",
    "brand",
];
/// In the order of a query that wants `balance` itself before a fragment wants it.
const OVERLAPS: &[&str] = &[
    "reference",
    "balance",
    "currency",
    "spent",
    "used",
    "note",
    "expires",
    "brand",
];
const UNKNOWN: &[&str] = &[
    "reference",
    "unasked",
    "currency",
    "balance",
    "edges",
    "spent",
    "used",
    "note",
    "expires",
    "brand",
    "more",
];

const CASES: &[Case] = &[
    Case {
        name: "one plain object",
        body: |_| payloads::cards(1, PLAIN, AsAsked),
        candidates: &[("derive", derived::plain), ("ours", ours::plain)],
        measure: None,
    },
    Case {
        name: "plain objects in a list",
        body: |count| payloads::cards(count, PLAIN, AsAsked),
        candidates: &[("derive", derived::plain), ("ours", ours::plain)],
        measure: None,
    },
    Case {
        name: "plain objects, keys in another order",
        body: |count| payloads::cards(count, PLAIN, Reversed),
        candidates: &[("derive", derived::plain), ("ours", ours::plain)],
        measure: None,
    },
    Case {
        name: "plain objects with unknown keys",
        body: |count| payloads::cards(count, UNKNOWN, AsAsked),
        candidates: &[("derive", derived::plain), ("ours", ours::plain)],
        measure: None,
    },
    Case {
        name: "ID, Float and two enums",
        body: |count| payloads::cards(count, &["id", "rate", "kind", "state"], AsAsked),
        candidates: &[("derive", derived::leaves), ("ours", ours::leaves)],
        measure: None,
    },
    Case {
        name: "two fragments",
        body: |count| payloads::cards(count, PLAIN, AsAsked),
        candidates: &[
            ("derive, merged by hand", derived::plain),
            ("derive, `flatten`", derived::spreads),
            ("ours", ours::spreads),
        ],
        measure: None,
    },
    Case {
        name: "three fragments that share keys",
        body: |count| payloads::cards(count, OVERLAPS, AsAsked),
        candidates: &[
            ("derive, merged by hand", derived::plain),
            ("the same, then cloned where wanted", derived::overlaps),
            ("ours", ours::overlaps),
        ],
        measure: None,
    },
    Case {
        name: "sixty keys",
        body: |count| payloads::wide(count, AsAsked),
        candidates: &[("derive", derived::wide), ("ours", ours::wide)],
        measure: None,
    },
    Case {
        name: "sixty keys, in another order",
        body: |count| payloads::wide(count, Reversed),
        candidates: &[("derive", derived::wide), ("ours", ours::wide)],
        measure: None,
    },
    Case {
        name: "union",
        body: |count| payloads::events(count, AsAsked),
        candidates: &[
            ("visitor", visitor::unions),
            ("derive, `tag`", derived::unions),
            ("ours", ours::unions),
            ("ours, a fragment for each", ours::unions_of_fragments),
        ],
        measure: None,
    },
    Case {
        name: "interface with shared fields",
        body: |count| payloads::holders(count, AsAsked),
        candidates: &[
            ("visitor", visitor::interfaces),
            ("derive, `flatten` and `tag`", derived::interfaces),
            ("ours", ours::interfaces),
        ],
        measure: None,
    },
    Case {
        name: "union, `__typename` last",
        body: |count| payloads::events(count, TypenameLast),
        candidates: &[
            ("visitor, `__typename` first", visitor::unions),
            ("derive, `tag`", derived::unions),
            ("ours", ours::unions),
            ("ours, a fragment for each", ours::unions_of_fragments),
        ],
        measure: Some(|count| payloads::events(count, AsAsked)),
    },
    Case {
        name: "interface, `__typename` last",
        body: |count| payloads::holders(count, TypenameLast),
        candidates: &[
            ("visitor, `__typename` first", visitor::interfaces),
            ("derive, `flatten` and `tag`", derived::interfaces),
            ("ours", ours::interfaces),
        ],
        measure: Some(|count| payloads::holders(count, AsAsked)),
    },
];

impl Case {
    /// What candidate number `index` is given.
    fn body_of(&self, index: usize, count: usize) -> String {
        match self.measure {
            Some(measure) if index == 0 => measure(count),
            _ => (self.body)(count),
        }
    }

    fn bodies(&self, count: usize) -> Vec<String> {
        (0..self.candidates.len())
            .map(|index| self.body_of(index, count))
            .collect()
    }
}

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => compare(true),
        ["--instructions"] => compare(false),
        // How it calls itself under valgrind.
        ["--once", case, candidate, runs] => once(parse(case)?, parse(candidate)?, parse(runs)?),
        _ => Err("usage: decode-bench [--instructions]".into()),
    }
}

fn parse(number: &str) -> Result<usize, String> {
    number.parse().map_err(|_| format!("{number} is no number"))
}

fn compare(with_time: bool) -> Result<(), String> {
    println!("| answer | decoder | instructions a byte | ratio | time, ratio |");
    println!("| --- | --- | ---: | ---: | ---: |");
    for (number, case) in CASES.iter().enumerate() {
        let sums: Vec<_> = sums(case, COUNT);
        if sums.iter().any(|sum| sum.is_none() || *sum != sums[0]) {
            return Err(format!(
                "{}: the candidates do not agree: {sums:?}",
                case.name
            ));
        }
        let instructions: Vec<_> = (0..case.candidates.len())
            .map(|candidate| instructions(number, candidate))
            .collect();
        let times = if with_time { times(case) } else { Vec::new() };
        for (index, (name, _)) in case.candidates.iter().enumerate() {
            let ratio = instructions[index]
                .zip(instructions[0])
                .map(|(one, measure)| one / measure);
            println!(
                "| {} | {name} | {} | {} | {} |",
                case.name,
                cell(instructions[index], 1),
                cell(ratio, 2),
                cell(times.get(index).copied(), 2)
            );
        }
    }
    Ok(())
}

fn cell(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| String::from("–"), |value| format!("{value:.digits$}"))
}

fn sums(case: &Case, count: usize) -> Vec<Option<i64>> {
    let bodies = case.bodies(count);
    case.candidates
        .iter()
        .zip(&bodies)
        .map(|((_, decode), body)| decode(body.as_bytes()))
        .collect()
}

/// The candidates in turn; for each the median of its ratios to the first.
fn times(case: &Case) -> Vec<f64> {
    let bodies = case.bodies(COUNT);
    // A small answer is decoded so often that the clock can tell.
    let repeats = (500_000 / bodies[0].len()).max(1);
    let mut ratios = vec![Vec::new(); bodies.len()];
    let start = Instant::now();
    while ratios[0].len() < FEWEST_ROUNDS
        || (ratios[0].len() < MOST_ROUNDS && start.elapsed() < BUDGET)
    {
        let round: Vec<f64> = case
            .candidates
            .iter()
            .zip(&bodies)
            .map(|((_, decode), body)| {
                let start = processor_milliseconds();
                for _ in 0..repeats {
                    black_box(decode(black_box(body.as_bytes())));
                }
                processor_milliseconds() - start
            })
            .collect();
        for (ratios, time) in ratios.iter_mut().zip(&round) {
            ratios.push(time / round[0]);
        }
    }
    ratios.iter_mut().map(|ratios| median(ratios)).collect()
}

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

/// What this thread has had of a processor. Others that share the machine do not count, unlike with a clock.
fn processor_milliseconds() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let (seconds, nanoseconds) = (time.tv_sec as f64, time.tv_nsec as f64);
    seconds * 1e3 + nanoseconds / 1e6
}

/// Instructions for one byte of the answer; `None` where valgrind is missing.
fn instructions(case: usize, candidate: usize) -> Option<f64> {
    let program = std::env::current_exe().ok()?;
    let count = |runs: usize| -> Option<f64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(&program)
            .args([
                "--once",
                &case.to_string(),
                &candidate.to_string(),
                &runs.to_string(),
            ])
            .output()
            .ok()?;
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        log.lines()
            .find_map(|line| line.split("Collected : ").nth(1)?.trim().parse().ok())
    };
    let bytes = CASES[case].body_of(candidate, COUNTED).len();
    Some((count(4)? - count(1)?) / 3.0 / bytes as f64)
}

fn once(case: usize, candidate: usize, runs: usize) -> Result<(), String> {
    let case = CASES.get(case).ok_or("no such case")?;
    let (_, decode) = case.candidates.get(candidate).ok_or("no such candidate")?;
    let body = case.body_of(candidate, COUNTED);
    for _ in 0..runs {
        black_box(decode(black_box(body.as_bytes()))).ok_or("does not decode")?;
    }
    Ok(())
}
