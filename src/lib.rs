#![doc = include_str!("../README.md")]

/// The guide: its pages, so that their code is tested.
pub mod guide {
    #[doc = include_str!("../docs/guide/answers.md")]
    pub mod answers {}
    #[doc = include_str!("../docs/guide/requests.md")]
    pub mod requests {}
    #[doc = include_str!("../docs/guide/testing.md")]
    pub mod testing {}
    #[doc = include_str!("../docs/guide/pages.md")]
    pub mod pages {}
    #[doc = include_str!("../docs/guide/projects.md")]
    pub mod projects {}
}
