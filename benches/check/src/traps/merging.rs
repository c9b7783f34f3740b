//! Field selection merging: as written down in the specification it compares all pairs, at every depth again.

use super::{OBJECTS, Trap, each};

pub(super) const TRAPS: &[Trap] = &[
    Trap {
        name: "same-field",
        what: "n times the same field",
        smallest: 4_000,
        document: |n| format!("{{ n {{ {} }} }}", "id ".repeat(n)),
    },
    Trap {
        name: "same-arguments",
        what: "n times the same field with the same arguments",
        smallest: 1_000,
        document: |n| format!("{{ {} }}", "k: f(a: 1) ".repeat(n)),
    },
    Trap {
        name: "all-conflict",
        what: "n fields under one key, all with other arguments",
        smallest: 800,
        document: |n| format!("{{ {} }}", each(n, |i| format!("k: f(a: {i})"))),
    },
    Trap {
        name: "same-object",
        what: "n times the same field with a selection set",
        smallest: 700,
        document: |n| format!("{{ {} }}", each(n, |i| format!("n {{ a {{ k{i}: id }} }}"))),
    },
    Trap {
        name: "doubling-chain",
        what: "a chain of n fragments, each spreading the next one in four places",
        smallest: 150,
        document: |n| {
            let link = |i: usize| {
                let next = i + 1;
                format!(
                    "fragment f{i} on N {{ a {{ ...f{next} }} b {{ ...f{next} }} a {{ ...f{next} }} b {{ ...f{next} }} }}"
                )
            };
            format!(
                "{{ n {{ ...f0 }} }} {} fragment f{n} on N {{ id }}",
                each(n, link)
            )
        },
    },
    Trap {
        name: "flat-chain",
        what: "a chain of n fragments, each spreading the next one twice in one set",
        smallest: 250,
        document: |n| {
            let link = |i: usize| {
                format!(
                    "fragment f{i} on N {{ k{i}: id ...f{} ...f{} }}",
                    i + 1,
                    i + 1
                )
            };
            format!(
                "{{ n {{ ...f0 }} }} {} fragment f{n} on N {{ id }}",
                each(n, link)
            )
        },
    },
    Trap {
        name: "all-later",
        what: "n fragments, each spreading all later ones in a field",
        smallest: 20,
        document: |n| {
            let spreads = |i: usize| each(n - i, |j| format!("...f{}", i + j + 1));
            let one = |i: usize| format!("fragment f{i} on N {{ a {{ {} }} }}", spreads(i));
            format!(
                "{{ n {{ ...f0 }} }} {} fragment f{n} on N {{ id }}",
                each(n, one)
            )
        },
    },
    Trap {
        name: "side-by-side",
        what: "n fragments spread in one set, each with the same field deep down",
        smallest: 200,
        document: |n| {
            let one =
                |i: usize| format!("fragment f{i} on N {{ a {{ b {{ k{i}: id n {{ id }} }} }} }}");
            format!(
                "{{ n {{ {} }} }} {}",
                each(n, |i| format!("...f{i}")),
                each(n, one)
            )
        },
    },
    Trap {
        name: "objects-and-others",
        what: "n fields of an interface beside n fields of its objects, all under one key",
        smallest: 500,
        document: |n| {
            let object = |i: usize| format!("... on T{} {{ id }}", i % OBJECTS);
            format!("{{ i {{ {} {} }} }}", each(n, object), "id ".repeat(n))
        },
    },
    Trap {
        name: "objects-deep",
        what: "n objects of an interface and the interface itself, merged over several levels",
        smallest: 200,
        document: |n| {
            let object =
                |i: usize| format!("... on T{} {{ i {{ i {{ k{i}: id }} }} }}", i % OBJECTS);
            format!(
                "{{ i {{ {} {} }} }}",
                each(n, object),
                each(n, |i| format!("i {{ i {{ l{i}: id }} }}"))
            )
        },
    },
    Trap {
        name: "combinations",
        what: "n levels of n fragments, another combination of them behind each of 2^n paths",
        smallest: 5,
        document: |n| combinations(n, ""),
    },
    Trap {
        name: "combinations-values",
        what: "2^(n/100) combinations of fragments, with a value of n fields under one key in each",
        smallest: 125,
        document: |n| {
            let value = format!("k: f(o: {{ l: [{}] }}) ", "{ a: 1 } ".repeat(n));
            combinations(n.div_ceil(100), &format!("{value}{value}"))
        },
    },
];

/// Like turning a nondeterministic automaton into a deterministic one: each word of `a` and `b` leads to another set.
fn combinations(depth: usize, more: &str) -> String {
    let level = |level: usize| {
        let next = level + 1;
        let others = (1..=level).map(|state| {
            let to = format!("...f{next}_{}", state + 1);
            format!("fragment f{level}_{state} on N {{ a {{ {to} }} b {{ {to} }} }} ")
        });
        let first = format!(
            "fragment f{level}_0 on N {{ a {{ ...f{next}_0 ...f{next}_1 }} b {{ ...f{next}_0 }} ...more }} "
        );
        std::iter::once(first).chain(others).collect::<String>()
    };
    let last = each(depth + 1, |state| {
        format!("fragment f{depth}_{state} on N {{ id{state}: id }}")
    });
    format!(
        "{{ n {{ ...f0_0 }} }} {} {last} fragment more on N {{ {more} id }}",
        each(depth, level)
    )
}
