//! Documents on which a checker can be made to work more than their length: each case for any size.

mod fragments;
mod merging;
mod values;
mod wide;

use std::fmt::Write as _;

/// A family of documents.
pub struct Trap {
    /// One word, so that it can be given on a command line.
    pub name: &'static str,
    /// What the documents are made of.
    pub what: &'static str,
    /// The size of the smallest document; the largest is eight times it and has about 100 KB.
    pub smallest: usize,
    pub document: fn(usize) -> String,
}

/// Every case.
pub fn traps() -> impl Iterator<Item = &'static Trap> {
    [merging::TRAPS, fragments::TRAPS, values::TRAPS, wide::TRAPS]
        .into_iter()
        .flatten()
}

/// How wide the wide types of the schema are.
const WIDE: usize = 5_000;
/// How many objects implement the interface `I`, and are members of the union `U`.
const OBJECTS: usize = 1_000;

/// The one schema of all cases.
#[must_use]
pub fn schema() -> String {
    let mut text = String::from(
        "directive @r(a: Int) repeatable on FIELD | QUERY\n\
         type Query { n: N i: I u: U wide: Wide f(a: Int, l: [[[[[[[[Int]]]]]]]], o: In, b: Big, bs: [Big], w: WideIn, r: Required): Int }\n\
         type Subscription { f: Int n: N }\n\
         type N { id: ID s: String a: N b: N n: N f(a: Int, o: In): Int }\n\
         interface I { id: ID s: String i: I a(x: Int): I b: I }\n\
         interface J { id: ID }\n\
         input In { a: Int o: In l: [In] }\n",
    );
    list(&mut text, "type Wide {", "f", "_name: Int", WIDE, "}");
    list(&mut text, "input WideIn {", "f", "_name: Int", WIDE, "}");
    list(&mut text, "input Required {", "f", ": Int!", 50, "}");
    list(&mut text, "enum Big {", "V", "_VALUE", WIDE, "}");
    for number in 0..OBJECTS {
        let both = if number % 2 == 0 { "I & J" } else { "I" };
        let _ = writeln!(
            text,
            "type T{number} implements {both} {{ id: ID s: String i: I a(x: Int): I b: I own: Int }}"
        );
    }
    list(&mut text, "union U = ", "| T", "", OBJECTS, "");
    text
}

fn list(text: &mut String, before: &str, name: &str, after: &str, count: usize, end: &str) {
    text.push_str(before);
    for number in 0..count {
        let _ = write!(text, " {name}{number}{after}");
    }
    text.push_str(end);
    text.push('\n');
}

/// `one` for every number below `n`, each with a space behind it.
fn each(n: usize, one: impl Fn(usize) -> String) -> String {
    (0..n).fold(String::new(), |mut all, number| {
        all.push_str(&one(number));
        all.push(' ');
        all
    })
}
