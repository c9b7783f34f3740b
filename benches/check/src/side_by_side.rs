//! `side_by_side SCHEMA FOLDER`: what each candidate says about the documents of a folder, and what it costs; see README.md.

use std::hint::black_box;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use check_bench::candidates::{CANDIDATES, Candidate, Checker, Verdict};
use check_bench::mutations::MUTATIONS;
use check_bench::texts::{without_descriptions, without_duplicate_fields};
use check_bench::{median, processor_milliseconds};

/// How long each of the three measurements may take, all candidates together.
const BUDGET: Duration = Duration::from_secs(40);
const FEWEST_ROUNDS: usize = 5;
const MOST_ROUNDS: usize = 60;
/// Warm passes for one reading of the schema.
const WARM_PASSES: usize = 5;

type Failure = Box<dyn std::error::Error>;

struct Input {
    schema: String,
    names: Vec<String>,
    documents: Vec<String>,
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [schema, folder] => compare(schema, folder),
        // How it calls itself, so that each candidate has a process to be measured in; the schema comes through stdin.
        ["--once", folder, name, what] => once(folder, name, what),
        _ => Err("usage: side_by_side SCHEMA FOLDER".into()),
    }
}

fn read(schema: &str, folder: &str) -> Result<Input, Failure> {
    let (names, documents) = documents(folder)?;
    let mut schema = std::fs::read_to_string(schema)?;
    // All get the same text, also those that could read the original.
    if CANDIDATES
        .iter()
        .any(|candidate| read_schema(candidate, &schema).is_err())
    {
        schema = without_duplicate_fields(&schema)?.0;
    }
    Ok(Input {
        schema,
        names,
        documents,
    })
}

/// The names and the texts of a folder's documents.
fn documents(folder: &str) -> Result<(Vec<String>, Vec<String>), Failure> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "graphql")
    });
    paths.sort();
    if paths.is_empty() {
        return Err(format!("no .graphql file in {folder}").into());
    }
    // Descriptions of operations are newer than some candidates' grammar.
    let texts = paths
        .iter()
        .map(|path| Ok(without_descriptions(&std::fs::read_to_string(path)?)?))
        .collect::<Result<_, Failure>>()?;
    let file_name = |path: &std::path::PathBuf| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    Ok((paths.iter().map(file_name).collect(), texts))
}

fn read_schema(candidate: &Candidate, text: &str) -> Result<(), String> {
    (candidate.with_schema)(text, &mut |_| {})
}

fn compare(schema: &str, folder: &str) -> Result<(), Failure> {
    let original = std::fs::read_to_string(schema)?;
    let input = read(schema, folder)?;
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    println!(
        "{} documents, a schema of {} KB, {build} build\n",
        input.documents.len(),
        input.schema.len() / 1_000
    );
    let mut refused = false;
    for candidate in &CANDIDATES {
        if let Err(problem) = read_schema(candidate, &original) {
            refused = true;
            println!("{} refuses the schema: {problem}", candidate.name);
        }
    }
    if refused {
        let (_, removed) = without_duplicate_fields(&original)?;
        println!(
            "so all get a text without second definitions of a field ({})\n",
            removed.join(", ")
        );
    }
    judge(&input)?;
    measure(&input)?;
    processes(&input.schema, folder)
}

fn checked(check: &Checker<'_>, text: &str) -> Verdict {
    let verdict = catch_unwind(AssertUnwindSafe(|| check(text, true)));
    verdict.unwrap_or_else(|_| Verdict::Refused("panics".to_owned()))
}

/// Are the documents valid, and copies with a mistake not?
fn judge(input: &Input) -> Result<(), Failure> {
    let count = input.documents.len();
    let mut refused = vec![[0; CANDIDATES.len()]; MUTATIONS.len()];
    for (column, candidate) in CANDIDATES.iter().enumerate() {
        (candidate.with_schema)(&input.schema, &mut |check| {
            let mut valid = 0;
            for (name, text) in input.names.iter().zip(&input.documents) {
                match checked(check, text) {
                    Verdict::Valid => valid += 1,
                    Verdict::Refused(problem) => println!("{}: {name}: {problem}", candidate.name),
                }
                for (mutation, row) in MUTATIONS.iter().zip(&mut refused) {
                    row[column] +=
                        usize::from(checked(check, &mutation.of(text)) != Verdict::Valid);
                }
            }
            println!("{}: {valid} of {count} valid", candidate.name);
        })?;
    }
    println!(
        "\n| refused, of {count} copies each with one mistake |{}",
        header()
    );
    println!("| --- |{}", " ---: |".repeat(CANDIDATES.len()));
    let mut unseen = 0;
    for (mutation, row) in MUTATIONS.iter().zip(&refused) {
        if row.iter().any(|refused| *refused != count) {
            let cells: String = row.iter().map(|refused| format!(" {refused} |")).collect();
            println!("| {} |{cells}", mutation.rule);
        } else {
            unseen += 1;
        }
    }
    println!(
        "\n{unseen} of {} mistakes are refused by all in every copy, and not listed\n",
        MUTATIONS.len()
    );
    Ok(())
}

fn header() -> String {
    CANDIDATES
        .iter()
        .map(|candidate| format!(" {} |", candidate.name))
        .collect()
}

/// Nothing known, then the schema and the documents.
fn cold(candidate: &Candidate, schema: &str, documents: &[String]) -> Result<f64, String> {
    let start = processor_milliseconds();
    (candidate.with_schema)(schema, &mut |check| {
        for text in documents {
            black_box(check(text, false));
        }
    })?;
    Ok(processor_milliseconds() - start)
}

type Samples = [Vec<f64>; CANDIDATES.len()];

fn measure(input: &Input) -> Result<(), Failure> {
    println!(
        "| median milliseconds of processor time |{} rounds |",
        header()
    );
    println!("| --- |{} ---: |", " ---: |".repeat(CANDIDATES.len()));
    rounds("cold, all documents", |_, candidate, samples| {
        samples.push(cold(candidate, &input.schema, &input.documents)?);
        Ok(())
    })?;
    rounds("cold, one document", |round, candidate, samples| {
        let at = round % input.documents.len();
        samples.push(cold(candidate, &input.schema, &input.documents[at..=at])?);
        Ok(())
    })?;
    rounds("warm, all documents", |_, candidate, samples| {
        (candidate.with_schema)(&input.schema, &mut |check| {
            // What a candidate reads of the schema on demand is read in the first pass.
            for pass in 0..=WARM_PASSES {
                let start = processor_milliseconds();
                for text in &input.documents {
                    black_box(check(text, false));
                }
                if pass > 0 {
                    samples.push(processor_milliseconds() - start);
                }
            }
        })
    })?;
    println!();
    Ok(())
}

/// The candidates in turn, again and again, so that each has its share of the machine's moods.
fn rounds(
    what: &str,
    mut one: impl FnMut(usize, &Candidate, &mut Vec<f64>) -> Result<(), String>,
) -> Result<(), Failure> {
    let start = Instant::now();
    let mut samples: Samples = Default::default();
    let mut round = 0;
    while round < FEWEST_ROUNDS || (round < MOST_ROUNDS && start.elapsed() < BUDGET) {
        for (candidate, samples) in CANDIDATES.iter().zip(&mut samples) {
            one(round, candidate, samples)?;
        }
        round += 1;
    }
    let medians: Vec<f64> = samples.iter_mut().map(|samples| median(samples)).collect();
    println!("| {what} |{} {round} |", cells(&medians, 2));
    Ok(())
}

/// Each value, and how many times ours it is.
fn cells(values: &[f64], digits: usize) -> String {
    let ours = values.first().copied().unwrap_or_default();
    let cell = |value: &f64| format!(" {value:.digits$} ({:.1}×) |", value / ours);
    values.iter().map(cell).collect()
}

/// What is measured for a process as a whole: memory, and instructions where `valgrind` is installed.
fn processes(schema: &str, folder: &str) -> Result<(), Failure> {
    let program = std::env::current_exe()?;
    let command = |wrapper: &[&str], name: &str, what: &str| {
        let mut words: Vec<String> = wrapper.iter().map(|&word| word.to_owned()).collect();
        words.push(program.display().to_string());
        words.extend(["--once", folder, name, what].map(str::to_owned));
        output_of(&words, schema)
    };
    println!("| a process, cold, all documents |{}", header());
    println!("| --- |{}", " ---: |".repeat(CANDIDATES.len()));
    let peak = |name: &str, what: &str| -> Option<f64> {
        let output = command(&[], name, what)?;
        String::from_utf8_lossy(&output.stdout).trim().parse().ok()
    };
    let peaks: Option<Vec<f64>> = CANDIDATES
        .iter()
        .map(|candidate| {
            Some((peak(candidate.name, "check")? - peak(candidate.name, "nothing")?) / 1_024.0)
        })
        .collect();
    if let Some(peaks) = peaks {
        println!("| peak memory beyond the texts, MiB |{}", cells(&peaks, 1));
    }
    let callgrind = [
        "valgrind",
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
    ];
    let instructions = |name: &str, what: &str| -> Option<f64> {
        let output = command(&callgrind, name, what)?;
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        log.lines()
            .find_map(|line| line.split("Collected : ").nth(1)?.trim().parse().ok())
    };
    for (label, what) in [("all documents", "check"), ("one document", "one")] {
        let counts: Option<Vec<f64>> = CANDIDATES
            .iter()
            .map(|candidate| {
                Some(
                    (instructions(candidate.name, what)?
                        - instructions(candidate.name, "nothing")?)
                        / 1e6,
                )
            })
            .collect();
        match counts {
            Some(counts) => println!("| million instructions, {label} |{}", cells(&counts, 1)),
            None => println!("\ninstructions: not counted, valgrind is missing or failed"),
        }
    }
    Ok(())
}

/// What a program prints when it is given `input`; `None` when it fails.
fn output_of(words: &[String], input: &str) -> Option<Output> {
    let (program, arguments) = words.split_first()?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    // Read to its end before the child writes anything; dropped at once, so that there is an end.
    child.stdin.take()?.write_all(input.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    output.status.success().then_some(output)
}

/// One candidate, in a process of its own; prints the peak of its memory in KiB, where the system tells it.
fn once(folder: &str, name: &str, what: &str) -> Result<(), Failure> {
    let schema = std::io::read_to_string(std::io::stdin())?;
    let (_, texts) = documents(folder)?;
    let candidate = CANDIDATES
        .iter()
        .find(|candidate| candidate.name == name)
        .ok_or("no such candidate")?;
    let documents = match what {
        "check" => texts.as_slice(),
        "one" => &texts[..1],
        _ => &[],
    };
    if !documents.is_empty() {
        cold(candidate, &schema, documents)?;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next());
    println!("{}", peak.unwrap_or("unknown"));
    Ok(())
}
