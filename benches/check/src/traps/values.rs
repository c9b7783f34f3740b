//! Variables, values and directives.

use super::{Trap, WIDE, each};

pub(super) const TRAPS: &[Trap] = &[
    Trap {
        name: "variables",
        what: "n variables, each used once",
        smallest: 450,
        document: |n| {
            let uses = each(n, |i| format!("k{i}: f(a: $v{i})"));
            format!(
                "query q({}) {{ {uses} }}",
                each(n, |i| format!("$v{i}: Int"))
            )
        },
    },
    Trap {
        name: "unused-variables",
        what: "n variables that nothing uses",
        smallest: 1_000,
        document: |n| {
            format!(
                "query q({}) {{ n {{ id }} }}",
                each(n, |i| format!("$v{i}: Int"))
            )
        },
    },
    Trap {
        name: "undefined-variables",
        what: "n variables, and n uses of others with near names",
        smallest: 350,
        document: |n| {
            let uses = each(n, |i| format!("k{i}: f(a: $vahiable{i})"));
            format!(
                "query q({}) {{ {uses} }}",
                each(n, |i| format!("$variable{i}: Int"))
            )
        },
    },
    Trap {
        name: "same-variable",
        what: "n definitions of one variable",
        smallest: 1_200,
        document: |n| format!("query q({}) {{ f(a: $v) }}", "$v: Int ".repeat(n)),
    },
    Trap {
        name: "nested-lists",
        what: "n lists, nested as deep as the type allows",
        smallest: 300,
        document: |n| {
            format!(
                "{{ {} }}",
                each(n, |i| format!(
                    "k{i}: f(l: {}1{})",
                    "[".repeat(8),
                    "]".repeat(8)
                ))
            )
        },
    },
    Trap {
        name: "nested-objects",
        what: "n objects, each nested twenty deep",
        smallest: 90,
        document: |n| {
            format!(
                "{{ {} }}",
                each(n, |i| format!(
                    "k{i}: f(o: {}{{a: 1}}{})",
                    "{o: ".repeat(19),
                    "}".repeat(19)
                ))
            )
        },
    },
    Trap {
        name: "unclosed",
        what: "n brackets that are never closed",
        smallest: 12_500,
        document: |n| format!("{{ f(l: {} }}", "[".repeat(n)),
    },
    Trap {
        name: "nested-sets",
        what: "n selection sets, one within the other",
        smallest: 3_000,
        document: |n| format!("{{ {} id {} }}", "n {".repeat(n), "}".repeat(n)),
    },
    Trap {
        name: "same-directive",
        what: "one directive n times at one field",
        smallest: 600,
        document: |n| format!("{{ f {} }}", "@include(if: true) ".repeat(n)),
    },
    Trap {
        name: "repeatable-directive",
        what: "one repeatable directive n times at one field",
        smallest: 1_500,
        document: |n| format!("{{ f {} }}", "@r(a: 1)".repeat(n)),
    },
    Trap {
        name: "unknown-directives",
        what: "n directives that do not exist",
        smallest: 1_200,
        document: |n| format!("{{ f {} }}", each(n, |i| format!("@includ{i}"))),
    },
    Trap {
        name: "same-argument",
        what: "one argument n times",
        smallest: 2_000,
        document: |n| format!("{{ f({}) }}", "a: 1, ".repeat(n)),
    },
    Trap {
        name: "unknown-arguments",
        what: "n arguments that do not exist",
        smallest: 1_000,
        document: |n| format!("{{ f({}) }}", each(n, |i| format!("aa{i}: 1"))),
    },
    Trap {
        name: "same-input-field",
        what: "one input field n times",
        smallest: 2_000,
        document: |n| format!("{{ f(o: {{ {} }}) }}", "a: 1, ".repeat(n)),
    },
    Trap {
        name: "missing-input-fields",
        what: "n objects that miss fifty required fields each",
        smallest: 100,
        document: |n| format!("{{ {} }}", each(n, |i| format!("k{i}: f(r: {{}})"))),
    },
    Trap {
        name: "wide-input",
        what: "n of 5,000 input fields given",
        smallest: WIDE / 8,
        document: |n| format!("{{ f(w: {{ {} }}) }}", each(n, |i| format!("f{i}_name: 1"))),
    },
    Trap {
        name: "unknown-input-fields",
        what: "n input fields that a type with 5,000 of them does not have",
        smallest: 800,
        document: |n| format!("{{ f(w: {{ {} }}) }}", each(n, |i| format!("f{i}_nome: 1"))),
    },
    Trap {
        name: "wide-enum",
        what: "n values of an enum that has 5,000",
        smallest: 1_000,
        document: |n| {
            format!(
                "{{ f(bs: [{}]) }}",
                each(n, |i| format!("V{}_VALUE", i % WIDE))
            )
        },
    },
    Trap {
        name: "unknown-enum-values",
        what: "n values that an enum with 5,000 does not have",
        smallest: 1_000,
        document: |n| format!("{{ f(bs: [{}]) }}", each(n, |i| format!("V{i}_VULUE"))),
    },
];
