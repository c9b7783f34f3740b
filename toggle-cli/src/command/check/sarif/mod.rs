//! A report for code hosts: the Static Analysis Results Interchange Format, version 2.1.0
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).

mod log;
mod uri;

use std::borrow::Cow;
use std::collections::BTreeSet;

use toggle_codegen::{Code, Label};

use self::log::{
    Base, Bases, Descriptor, Driver, Help, Invocation, Location, Log, PhysicalLocation, Region,
    Rule, RuleReference, Run, Text, Tool,
};
use super::place;
use super::report::{Finding, Report};

const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

pub(super) fn written(report: &Report) -> serde_json::Result<String> {
    let sarif = Sarif::of(report);
    let (unusable, problems): (Vec<&Finding>, Vec<&Finding>) = report
        .findings
        .iter()
        .partition(|finding| finding.is_unusable);
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: sarif.tool(),
            column_kind: "unicodeCodePoints",
            original_uri_base_ids: Bases {
                root: Base {
                    description: text("the folder that the command ran in"),
                },
            },
            invocations: [Invocation {
                execution_successful: unusable.is_empty(),
                tool_execution_notifications: unusable
                    .iter()
                    .map(|found| sarif.notification(found))
                    .collect(),
            }],
            results: problems.iter().map(|found| sarif.result(found)).collect(),
        }],
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&log)?))
}

/// A report with the codes that occur in it, in order.
struct Sarif<'a> {
    report: &'a Report,
    codes: Vec<Code>,
}

impl<'a> Sarif<'a> {
    fn of(report: &'a Report) -> Self {
        let findings = report.findings.iter();
        let codes: BTreeSet<Code> = findings.map(|found| found.diagnostic.code()).collect();
        Self {
            report,
            codes: codes.into_iter().collect(),
        }
    }

    fn tool(&self) -> Tool {
        Tool {
            driver: Driver {
                name: "toggle",
                version: env!("CARGO_PKG_VERSION"),
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: REPOSITORY,
                rules: self.codes.iter().map(|code| rule(*code)).collect(),
            },
        }
    }

    fn index(&self, code: Code) -> usize {
        self.codes.binary_search(&code).unwrap_or_default()
    }

    fn result(&self, found: &'a Finding) -> log::Finding<'a> {
        let code = found.diagnostic.code();
        let related = found.diagnostic.related_places().iter().enumerate();
        let rule = RuleReference::OfResult {
            rule_id: code.as_str(),
            rule_index: self.index(code),
        };
        let related = related.map(|(number, label)| Location {
            id: Some(number + 1),
            ..self.location(label)
        });
        self.finding(found, rule, related.collect())
    }

    fn notification(&self, found: &'a Finding) -> log::Finding<'a> {
        let code = found.diagnostic.code();
        let rule = Descriptor {
            id: code.as_str(),
            index: self.index(code),
        };
        self.finding(
            found,
            RuleReference::OfNotification {
                associated_rule: rule,
            },
            Vec::new(),
        )
    }

    fn finding(
        &self,
        found: &'a Finding,
        rule: RuleReference,
        related_locations: Vec<Location<'a>>,
    ) -> log::Finding<'a> {
        let diagnostic = &found.diagnostic;
        let message = match diagnostic.help_text() {
            Some(help) => text(format!("{}\n{help}", diagnostic.message())),
            None => text(diagnostic.message()),
        };
        // What no text can show lies in its file as a whole.
        let whole_file = || Location {
            physical: Some(whole(&found.file)),
            ..Location::default()
        };
        let location = diagnostic
            .primary()
            .map_or_else(whole_file, |label| self.location(label));
        log::Finding {
            rule,
            level: diagnostic.severity().as_str(),
            message,
            locations: [location],
            related_locations,
        }
    }

    fn location(&self, label: &'a Label) -> Location<'a> {
        let name = label.source.name();
        let region = place::Region::of(label);
        // Toggle's own schema is no file of the user's, and what was made of JSON has no lines there:
        // such a place can be told but not opened.
        if !self.report.is_file(name) {
            let place = format!("{name}:{}:{}", region.line, region.column);
            let message = match label.text.as_str() {
                "" => place,
                words => format!("{words} ({place})"),
            };
            let json = name
                .strip_suffix(", as SDL")
                .filter(|json| self.report.is_file(json));
            return Location {
                physical: json.map(whole),
                message: Some(text(message)),
                ..Location::default()
            };
        }
        Location {
            physical: Some(PhysicalLocation {
                artifact_location: uri::artifact(name),
                region: Some(Region {
                    start_line: region.line,
                    start_column: region.column,
                    end_line: region.end_line,
                    end_column: region.end_column,
                }),
            }),
            message: Some(label.text.as_str())
                .filter(|words| !words.is_empty())
                .map(text),
            ..Location::default()
        }
    }
}

/// A file without a place in it.
fn whole(name: &str) -> PhysicalLocation {
    PhysicalLocation {
        artifact_location: uri::artifact(name),
        region: None,
    }
}

fn rule(code: Code) -> Rule {
    Rule {
        id: code.as_str(),
        // The one name that a program shows and nobody types.
        name: format!("{code:?}"),
        short_description: text(code.summary()),
        full_description: text(code.summary()),
        help_uri: format!("{REPOSITORY}/blob/main/toggle-codegen/errors/{code}.md"),
        help: Help {
            text: code.page(),
            markdown: code.page(),
        },
    }
}

fn text<'a>(text: impl Into<Cow<'a, str>>) -> Text<'a> {
    Text { text: text.into() }
}
