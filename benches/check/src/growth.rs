//! `growth [--cases A,B] [--candidates A,B] [--seconds S]`: how the time of a check grows with a hostile document, at four
//! sizes that double; see README.md.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use check_bench::candidates::{CANDIDATES, Verdict};
use check_bench::traps::{Trap, schema, traps};
use check_bench::{median, processor_milliseconds};

const DOUBLINGS: usize = 4;
/// What a process may take, in KiB: some of the cases make a checker eat memory.
const MOST_MEMORY: u64 = 4 * 1_024 * 1_024;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [one, trap, candidate] = arguments.as_slice()
        && one == "--one"
    {
        return one_case(trap, candidate);
    }
    let mut options = BTreeMap::new();
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if ["--cases", "--candidates", "--seconds"].contains(&name.as_str()) => {
                options.insert(name.as_str(), value.as_str());
            }
            _ => return Err("usage: growth [--cases A,B] [--candidates A,B] [--seconds S]".into()),
        }
    }
    let chosen = |option: &str, name: &str| {
        options
            .get(option)
            .is_none_or(|list| list.split(',').any(|wanted| name.starts_with(wanted)))
    };
    let limit = options
        .get("--seconds")
        .map_or(Ok(10), |seconds| seconds.parse())?;
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    println!(
        "{build} build; milliseconds of processor time at n, 2n, 4n, 8n; KB^1 in the last doubling is linear\n"
    );
    for trap in traps().filter(|trap| chosen("--cases", trap.name)) {
        let sizes = (0..DOUBLINGS)
            .map(|doubling| (trap.document)(trap.smallest << doubling).len() as f64 / 1_000.0);
        let sizes: Vec<f64> = sizes.collect();
        println!(
            "{}: {}; {:.1} KB to {:.0} KB",
            trap.name,
            trap.what,
            sizes[0],
            sizes[DOUBLINGS - 1]
        );
        for candidate in CANDIDATES
            .iter()
            .filter(|candidate| chosen("--candidates", candidate.name))
        {
            let outcome = run(trap, candidate.name, Duration::from_secs(limit))?;
            println!("    {:<24}{}", candidate.name, line(&outcome, &sizes));
            std::io::stdout().flush()?;
        }
    }
    Ok(())
}

#[derive(Default)]
struct Outcome {
    /// Milliseconds and the verdict for each size that was decided.
    decided: Vec<(f64, String)>,
    /// How it ended, if not well.
    end: Option<String>,
}

fn line(outcome: &Outcome, sizes: &[f64]) -> String {
    let mut line = String::new();
    for (milliseconds, _) in &outcome.decided {
        let _ = write!(line, "{milliseconds:>10.2}");
    }
    if let Some(end) = &outcome.end {
        let _ = write!(line, "  {end}");
    }
    if let ([.., (before, _), (last, verdict)], None) = (outcome.decided.as_slice(), &outcome.end) {
        let (bytes, time) = (sizes[DOUBLINGS - 1] / sizes[DOUBLINGS - 2], last / before);
        let _ = write!(line, "  KB^{:.1}  {verdict}", time.ln() / bytes.ln());
    }
    line
}

/// A process of its own for each, because a stack that overflows takes the process with it.
fn run(trap: &Trap, candidate: &str, limit: Duration) -> Result<Outcome, Failure> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--one", trap.name, candidate])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (sender, lines) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        std::thread::spawn(move || {
            BufReader::new(stdout)
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
    }
    let mut outcome = Outcome::default();
    let mut start = Instant::now();
    while outcome.end.is_none() {
        match lines.recv_timeout(Duration::from_millis(20)) {
            Ok(line) => {
                if let Some((time, verdict)) = line.split_once('\t') {
                    outcome.decided.push((time.parse()?, verdict.to_owned()));
                }
                start = Instant::now();
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) if start.elapsed() > limit => {
                outcome.end = Some(format!("> {} s", limit.as_secs()));
            }
            Err(mpsc::RecvTimeoutError::Timeout) if memory(&child) > MOST_MEMORY => {
                outcome.end = Some(format!("> {} GiB", MOST_MEMORY / 1_024 / 1_024));
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
        }
    }
    if outcome.end.is_some() {
        child.kill()?;
    }
    let mut complaint = String::new();
    if let Some(mut stderr) = child.stderr.take() {
        stderr.read_to_string(&mut complaint)?;
    }
    let status = child.wait()?;
    if outcome.end.is_none() && !status.success() {
        let why = if complaint.contains("overflowed its stack") {
            "overflows the stack"
        } else {
            "crashes"
        };
        outcome.end = Some(format!("{why} ({status})"));
    }
    Ok(outcome)
}

fn memory(child: &Child) -> u64 {
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let resident = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next());
    resident.and_then(|kib| kib.parse().ok()).unwrap_or(0)
}

/// The sizes in turn: a line for each, the median of at most five checks.
fn one_case(trap: &str, candidate: &str) -> Result<(), Failure> {
    const MOST_CHECKS: usize = 5;
    const ENOUGH: Duration = Duration::from_millis(500);
    let trap = traps()
        .find(|known| known.name == trap)
        .ok_or("no such case")?;
    let candidate = CANDIDATES
        .iter()
        .find(|known| known.name == candidate)
        .ok_or("no such candidate")?;
    (candidate.with_schema)(&schema(), &mut |check| {
        // What is read of the schema on demand is read now.
        check(&(trap.document)(2), false);
        for doubling in 0..DOUBLINGS {
            let text = (trap.document)(trap.smallest << doubling);
            let began = Instant::now();
            let mut samples = Vec::new();
            while samples.is_empty() || (samples.len() < MOST_CHECKS && began.elapsed() < ENOUGH) {
                let start = processor_milliseconds();
                std::hint::black_box(check(&text, false));
                samples.push(processor_milliseconds() - start);
            }
            let verdict = match check(&text, true) {
                Verdict::Valid => "valid".to_owned(),
                Verdict::Refused(problem) => {
                    format!("refused: {}", problem.chars().take(70).collect::<String>())
                }
            };
            println!("{}\t{verdict}", median(&mut samples));
        }
    })?;
    Ok(())
}
