//! Wide types: each step in the document may look at the whole of one.

use super::{OBJECTS, Trap, WIDE, each};

pub(super) const TRAPS: &[Trap] = &[
    Trap {
        name: "wide-type",
        what: "n of the 5,000 fields of a type",
        smallest: 1_000,
        document: |n| {
            format!(
                "{{ wide {{ {} }} }}",
                each(n, |i| format!("f{}_name", i % WIDE))
            )
        },
    },
    Trap {
        name: "unknown-fields",
        what: "n fields that a type with 5,000 of them does not have",
        smallest: 1_000,
        document: |n| format!("{{ wide {{ {} }} }}", each(n, |i| format!("f{i}_nome"))),
    },
    Trap {
        name: "unknown-type",
        what: "n type conditions with types that do not exist",
        smallest: 550,
        document: |n| {
            format!(
                "{{ i {{ {} }} }}",
                each(n, |i| format!("... on TT{i} {{ id }}"))
            )
        },
    },
    Trap {
        name: "abstract-spreads",
        what: "n type conditions between an interface, another one and a union of 1,000 objects",
        smallest: 300,
        document: |n| {
            format!(
                "{{ i {{ {} }} }}",
                "... on U { ... on J { ... on I { id } } } ".repeat(n)
            )
        },
    },
    Trap {
        name: "impossible-spreads",
        what: "n type conditions with an object that an interface of 1,000 objects does not have",
        smallest: 800,
        document: |n| format!("{{ i {{ {} }} }}", "... on N { id } ".repeat(n)),
    },
    Trap {
        name: "object-spreads",
        what: "n type conditions with the objects of an interface",
        smallest: 600,
        document: |n| {
            format!(
                "{{ i {{ {} }} }}",
                each(n, |i| format!("... on T{} {{ own }}", i % OBJECTS))
            )
        },
    },
    Trap {
        name: "fields-of-members",
        what: "n fields that an interface lacks and its 1,000 objects have",
        smallest: 2_000,
        document: |n| format!("{{ i {{ {} }} }}", "own ".repeat(n)),
    },
];
