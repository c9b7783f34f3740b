//! Written by the generator.

/// The query `Doubled` of `document.graphql:1`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Doubled {}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Doubled {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Doubled {
        type Data = doubled::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Doubled"),
            "query Doubled{node{...Left1 ...Right1}}fragment Left1 on Node{id ...Left2 ...Right2}fragment Right1 on Node{id ...Left2 ...Right2}fragment Left2 on Node{id ...Left3 ...Right3}fragment Right2 on Node{id ...Left3 ...Right3}fragment Left3 on Node{id ...Left4 ...Right4}fragment Right3 on Node{id ...Left4 ...Right4}fragment Left4 on Node{id ...Left5 ...Right5}fragment Right4 on Node{id ...Left5 ...Right5}fragment Left5 on Node{id ...Left6 ...Right6}fragment Right5 on Node{id ...Left6 ...Right6}fragment Left6 on Node{id ...Left7 ...Right7}fragment Right6 on Node{id ...Left7 ...Right7}fragment Left7 on Node{id ...Left8 ...Right8}fragment Right7 on Node{id ...Left8 ...Right8}fragment Left8 on Node{id ...Left9 ...Right9}fragment Right8 on Node{id ...Left9 ...Right9}fragment Left9 on Node{id ...Left10 ...Right10}fragment Right9 on Node{id ...Left10 ...Right10}fragment Left10 on Node{id ...Left11 ...Right11}fragment Right10 on Node{id ...Left11 ...Right11}fragment Left11 on Node{id ...Left12 ...Right12}fragment Right11 on Node{id ...Left12 ...Right12}fragment Left12 on Node{id ...Left13 ...Right13}fragment Right12 on Node{id ...Left13 ...Right13}fragment Left13 on Node{id ...Left14 ...Right14}fragment Right13 on Node{id ...Left14 ...Right14}fragment Left14 on Node{id}fragment Right14 on Node{id}",
            "0ad45a740fbab89df02e41eb8d9cdb216cdbb6d9e20142235305ca6f7ff7fead",
            &[__rt::RootField::new("node", 1, 15)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Doubled {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Doubled`.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod doubled {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Doubled` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { node: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["node"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.node),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Node`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// What the fragment `Left1` selects.
        pub left1: super::Left1,
        /// What the fragment `Right1` selects.
        pub right1: __rt::Boxed<super::Right1>,
    }
    impl __rt::Object for Node {
        fn new() -> Self {
            Self {
                left1: __rt::Object::new(),
                right1: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left1),
                1 => __rt::Spread::Always(&mut *self.right1),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `Left1` on `Node` of `document.graphql:8`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left1 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left2` selects.
    pub left2: Left2,
    /// What the fragment `Right2` selects.
    pub right2: ::toggle_runtime::Boxed<Right2>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left1 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left2: __rt::Object::new(),
                right2: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(9, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left2),
                1 => __rt::Spread::Always(&mut *self.right2),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left10` on `Node` of `document.graphql:116`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left10 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left11` selects.
    pub left11: Left11,
    /// What the fragment `Right11` selects.
    pub right11: Right11,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left10 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left11: __rt::Object::new(),
                right11: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(117, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left11),
                1 => __rt::Spread::Always(&mut self.right11),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left11` on `Node` of `document.graphql:128`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left11 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left12` selects.
    pub left12: Left12,
    /// What the fragment `Right12` selects.
    pub right12: Right12,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left11 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left12: __rt::Object::new(),
                right12: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(129, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left12),
                1 => __rt::Spread::Always(&mut self.right12),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left12` on `Node` of `document.graphql:140`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left12 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left13` selects.
    pub left13: Left13,
    /// What the fragment `Right13` selects.
    pub right13: Right13,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left12 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left13: __rt::Object::new(),
                right13: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(141, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left13),
                1 => __rt::Spread::Always(&mut self.right13),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left13` on `Node` of `document.graphql:152`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left13 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left14` selects.
    pub left14: Left14,
    /// What the fragment `Right14` selects.
    pub right14: Right14,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left13 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left14: __rt::Object::new(),
                right14: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(153, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left14),
                1 => __rt::Spread::Always(&mut self.right14),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left14` on `Node` of `document.graphql:164`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left14 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left14 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(165, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The fragment `Left2` on `Node` of `document.graphql:20`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left2 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left3` selects.
    pub left3: Left3,
    /// What the fragment `Right3` selects.
    pub right3: ::toggle_runtime::Boxed<Right3>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left2 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left3: __rt::Object::new(),
                right3: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(21, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left3),
                1 => __rt::Spread::Always(&mut *self.right3),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left3` on `Node` of `document.graphql:32`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left3 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left4` selects.
    pub left4: Left4,
    /// What the fragment `Right4` selects.
    pub right4: ::toggle_runtime::Boxed<Right4>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left3 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left4: __rt::Object::new(),
                right4: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(33, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left4),
                1 => __rt::Spread::Always(&mut *self.right4),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left4` on `Node` of `document.graphql:44`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left4 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left5` selects.
    pub left5: Left5,
    /// What the fragment `Right5` selects.
    pub right5: ::toggle_runtime::Boxed<Right5>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left4 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left5: __rt::Object::new(),
                right5: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(45, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left5),
                1 => __rt::Spread::Always(&mut *self.right5),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left5` on `Node` of `document.graphql:56`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left5 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left6` selects.
    pub left6: Left6,
    /// What the fragment `Right6` selects.
    pub right6: ::toggle_runtime::Boxed<Right6>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left5 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left6: __rt::Object::new(),
                right6: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(57, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left6),
                1 => __rt::Spread::Always(&mut *self.right6),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left6` on `Node` of `document.graphql:68`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left6 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left7` selects.
    pub left7: Left7,
    /// What the fragment `Right7` selects.
    pub right7: Right7,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left6 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left7: __rt::Object::new(),
                right7: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(69, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left7),
                1 => __rt::Spread::Always(&mut self.right7),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left7` on `Node` of `document.graphql:80`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left7 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left8` selects.
    pub left8: Left8,
    /// What the fragment `Right8` selects.
    pub right8: Right8,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left7 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left8: __rt::Object::new(),
                right8: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(81, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left8),
                1 => __rt::Spread::Always(&mut self.right8),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left8` on `Node` of `document.graphql:92`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left8 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left9` selects.
    pub left9: Left9,
    /// What the fragment `Right9` selects.
    pub right9: Right9,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left8 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left9: __rt::Object::new(),
                right9: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(93, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left9),
                1 => __rt::Spread::Always(&mut self.right9),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Left9` on `Node` of `document.graphql:104`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Left9 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left10` selects.
    pub left10: Left10,
    /// What the fragment `Right10` selects.
    pub right10: Right10,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Left9 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left10: __rt::Object::new(),
                right10: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(105, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left10),
                1 => __rt::Spread::Always(&mut self.right10),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right1` on `Node` of `document.graphql:14`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right1 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left2` selects.
    pub left2: Left2,
    /// What the fragment `Right2` selects.
    pub right2: ::toggle_runtime::Boxed<Right2>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right1 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left2: __rt::Object::new(),
                right2: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(15, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left2),
                1 => __rt::Spread::Always(&mut *self.right2),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right10` on `Node` of `document.graphql:122`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right10 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left11` selects.
    pub left11: Left11,
    /// What the fragment `Right11` selects.
    pub right11: Right11,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right10 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left11: __rt::Object::new(),
                right11: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(123, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left11),
                1 => __rt::Spread::Always(&mut self.right11),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right11` on `Node` of `document.graphql:134`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right11 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left12` selects.
    pub left12: Left12,
    /// What the fragment `Right12` selects.
    pub right12: Right12,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right11 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left12: __rt::Object::new(),
                right12: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(135, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left12),
                1 => __rt::Spread::Always(&mut self.right12),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right12` on `Node` of `document.graphql:146`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right12 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left13` selects.
    pub left13: Left13,
    /// What the fragment `Right13` selects.
    pub right13: Right13,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right12 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left13: __rt::Object::new(),
                right13: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(147, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left13),
                1 => __rt::Spread::Always(&mut self.right13),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right13` on `Node` of `document.graphql:158`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right13 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left14` selects.
    pub left14: Left14,
    /// What the fragment `Right14` selects.
    pub right14: Right14,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right13 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left14: __rt::Object::new(),
                right14: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(159, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left14),
                1 => __rt::Spread::Always(&mut self.right14),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right14` on `Node` of `document.graphql:168`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right14 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right14 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(169, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The fragment `Right2` on `Node` of `document.graphql:26`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right2 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left3` selects.
    pub left3: Left3,
    /// What the fragment `Right3` selects.
    pub right3: ::toggle_runtime::Boxed<Right3>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right2 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left3: __rt::Object::new(),
                right3: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(27, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left3),
                1 => __rt::Spread::Always(&mut *self.right3),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right3` on `Node` of `document.graphql:38`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right3 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left4` selects.
    pub left4: Left4,
    /// What the fragment `Right4` selects.
    pub right4: ::toggle_runtime::Boxed<Right4>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right3 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left4: __rt::Object::new(),
                right4: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(39, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left4),
                1 => __rt::Spread::Always(&mut *self.right4),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right4` on `Node` of `document.graphql:50`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right4 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left5` selects.
    pub left5: Left5,
    /// What the fragment `Right5` selects.
    pub right5: ::toggle_runtime::Boxed<Right5>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right4 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left5: __rt::Object::new(),
                right5: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(51, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left5),
                1 => __rt::Spread::Always(&mut *self.right5),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right5` on `Node` of `document.graphql:62`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right5 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left6` selects.
    pub left6: Left6,
    /// What the fragment `Right6` selects.
    pub right6: ::toggle_runtime::Boxed<Right6>,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right5 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left6: __rt::Object::new(),
                right6: __rt::Slot::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left6),
                1 => __rt::Spread::Always(&mut *self.right6),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right6` on `Node` of `document.graphql:74`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right6 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left7` selects.
    pub left7: Left7,
    /// What the fragment `Right7` selects.
    pub right7: Right7,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right6 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left7: __rt::Object::new(),
                right7: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(75, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left7),
                1 => __rt::Spread::Always(&mut self.right7),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right7` on `Node` of `document.graphql:86`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right7 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left8` selects.
    pub left8: Left8,
    /// What the fragment `Right8` selects.
    pub right8: Right8,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right7 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left8: __rt::Object::new(),
                right8: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(87, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left8),
                1 => __rt::Spread::Always(&mut self.right8),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right8` on `Node` of `document.graphql:98`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right8 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left9` selects.
    pub left9: Left9,
    /// What the fragment `Right9` selects.
    pub right9: Right9,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right8 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left9: __rt::Object::new(),
                right9: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(99, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left9),
                1 => __rt::Spread::Always(&mut self.right9),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Right9` on `Node` of `document.graphql:110`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Right9 {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What the fragment `Left10` selects.
    pub left10: Left10,
    /// What the fragment `Right10` selects.
    pub right10: Right10,
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Right9 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                left10: __rt::Object::new(),
                right10: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(111, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.left10),
                1 => __rt::Spread::Always(&mut self.right10),
                _ => __rt::Spread::End,
            }
        }
    }
};
