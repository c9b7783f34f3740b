//! What is printed in the end.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::case::Case;
use crate::judge::Judgement;

/// How many wrong answers and broken lines are listed unless all are asked for.
const LISTED: usize = 20;

#[derive(Default)]
struct Count {
    cases: usize,
    wrong: usize,
}

/// The counts by table and group, and the words about what is wrong.
#[derive(Default)]
pub(crate) struct Report {
    tables: BTreeMap<&'static str, BTreeMap<String, Count>>,
    wrong: Vec<String>,
    broken: Vec<String>,
    half_pairs: usize,
}

impl Report {
    pub(crate) fn add(&mut self, case: &Case, judgement: Judgement) {
        let table = self.tables.entry(case.question.table()).or_default();
        let count = table.entry(case.group.clone()).or_default();
        count.cases += 1;
        if judgement.wrong.is_empty() {
            return;
        }
        count.wrong += 1;
        let mut text = format!("{} ({})", case.id, case.group);
        for reason in judgement.wrong {
            text.push_str("\n    ");
            text.push_str(&reason);
        }
        for message in judgement.said {
            text.push_str("\n        ");
            text.push_str(&message);
        }
        self.wrong.push(text);
    }

    pub(crate) fn broken(&mut self, line: String) {
        self.broken.push(line);
    }

    pub(crate) fn half_pair(&mut self) {
        self.half_pairs += 1;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.broken.is_empty()
    }

    pub(crate) fn all_right(&self) -> bool {
        self.wrong.is_empty() && self.broken.is_empty()
    }

    /// The tables, then what is wrong: the first of it, or `all`.
    pub(crate) fn text(&self, all: bool) -> String {
        let mut text = String::new();
        for (name, table) in &self.tables {
            add_table(&mut text, name, table);
        }
        let listed = if all { usize::MAX } else { LISTED };
        add_list(&mut text, "wrong", &self.wrong, listed);
        add_list(&mut text, "not a case", &self.broken, listed);
        if self.half_pairs > 0 {
            let _ = writeln!(
                text,
                "not asked: {} with half a surrogate pair, which no Rust string can hold",
                self.half_pairs
            );
        }
        text
    }
}

fn add_table(text: &mut String, name: &str, table: &BTreeMap<String, Count>) {
    let width = table.keys().map(String::len).max().unwrap_or(0).max(24);
    let mut row = |group: &str, cases: &str, right: &str, wrong: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{group:width$} {cases:>6} {right:>6} {wrong:>6}");
    };
    row(name, "cases", "right", "wrong");
    let mut all = Count::default();
    for (group, count) in table {
        let right = count.cases - count.wrong;
        row(
            group,
            &count.cases.to_string(),
            &right.to_string(),
            &count.wrong.to_string(),
        );
        all.cases += count.cases;
        all.wrong += count.wrong;
    }
    let right = all.cases - all.wrong;
    row(
        "all",
        &all.cases.to_string(),
        &right.to_string(),
        &all.wrong.to_string(),
    );
    text.push('\n');
}

fn add_list(text: &mut String, what: &str, list: &[String], listed: usize) {
    for item in list.iter().take(listed) {
        let _ = writeln!(text, "{what}: {item}");
    }
    let left = list.len().saturating_sub(listed);
    if left > 0 {
        let _ = writeln!(text, "{what}: {left} more; --all lists them");
    }
}
