//! Whether the generated types tell the truth, asked of documents that nobody wrote for the purpose.
//!
//! [`corpus`] compiles what others wrote. [`run`] makes up documents and answers that a correct server could give, and
//! compares what was decoded with what it should be, field by field. This side reads schemas and documents, executes and
//! names by rules of its own: two independent readings of the specification are what makes the comparison mean something.

#![expect(
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    reason = "not published: who matches on these is in this project"
)]

pub mod answer;
pub mod corpus;
pub mod document;
pub mod expect;
pub mod invent;
pub mod json;
pub mod names;
mod random;
pub mod run;
pub mod schema;
pub mod tree;
mod workshop;

pub use self::random::Random;
pub use self::workshop::Workshop;

/// A schema's text without `@sensitive`: what it marks shows nothing of itself, so nothing could be compared.
pub fn without_secrets(schema: &str) -> String {
    let is_use = |line: &str| !line.trim_start().starts_with("directive @sensitive");
    let lines = schema.lines().map(|line| {
        if !is_use(line) {
            return line.to_owned();
        }
        let mut kept = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(" @sensitive") {
            kept.push_str(before);
            rest = match after.strip_prefix('(') {
                Some(arguments) => arguments.split_once(')').map_or("", |(_, after)| after),
                None => after,
            };
        }
        kept + rest
    });
    lines.collect::<Vec<_>>().join("\n")
}
