//! A sandbox, a client of it, and the requests that the tests send.

use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use toggle_runtime::{Client, ClientBuilder, Credentials, Error, ManualClock, toggle_query};
use toggle_sandbox::{EXAMPLE_CARD, PASSWORD, RecordedRequest, Sandbox, SandboxBuilder, USERNAME};

use till::{Adjust, Balance, adjust};

/// What the tests send.
#[toggle_query("tests/integration/queries/till.graphql")]
pub(crate) mod till {}

/// The till that the documents' examples name.
pub(crate) const UNIT: &str = "2251799825000010";

/// A running sandbox and a client of it; the client goes first.
pub(crate) struct Shop {
    pub(crate) client: Client,
    pub(crate) sandbox: Sandbox,
    /// The client's time; the sandbox has its own, so that the two may differ.
    clock: ManualClock,
}

impl Shop {
    /// A client with the documented user's name and password at a documented Toggle.
    pub(crate) async fn open() -> Self {
        Self::with(Sandbox::builder(), |client| client).await
    }

    pub(crate) async fn at(sandbox: SandboxBuilder) -> Self {
        Self::with(sandbox, |client| client).await
    }

    pub(crate) async fn with(
        sandbox: SandboxBuilder,
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let sandbox = sandbox.start().await;
        let clock = ManualClock::new();
        let builder = Client::builder()
            .endpoint(sandbox.url())
            .credentials(Credentials::username(USERNAME, PASSWORD))
            .clock(clock.clone());
        let client = settings(builder).build().unwrap();
        Self {
            client,
            sandbox,
            clock,
        }
    }

    /// Lets time pass for both.
    pub(crate) fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
        self.sandbox.clock().advance(Duration::from_secs(seconds));
    }

    /// The balance of the example card, as the client is told.
    pub(crate) async fn balance(&self) -> Result<i32, Error> {
        let data = self.client.send(Balance::new(EXAMPLE_CARD)).await?;
        Ok(data.cards.data[0].card_state.balance)
    }

    /// The balance of the example card, as the ledger has it.
    pub(crate) fn ledger_balance(&self) -> i64 {
        self.sandbox.ledger().balance(EXAMPLE_CARD).unwrap()
    }

    /// How many requests asked for this root field.
    pub(crate) fn asked_for(&self, root_field: &str) -> usize {
        self.sandbox
            .requests()
            .iter()
            .filter(|request| asks_for(request, root_field))
            .count()
    }

    /// How many login requests came, good or bad, under either spelling.
    pub(crate) fn login_requests(&self) -> usize {
        self.asked_for("loginUser") + self.asked_for("LoginUser")
    }

    /// The root field of each request so far, oldest first.
    pub(crate) fn history(&self) -> Vec<String> {
        self.sandbox
            .requests()
            .iter()
            .map(|request| request.root_fields().join(" "))
            .collect()
    }

    /// Which token each request carried; none for logins.
    pub(crate) fn tokens_sent(&self) -> Vec<Option<String>> {
        self.sandbox
            .requests()
            .iter()
            .map(RecordedRequest::authorization_fingerprint)
            .collect()
    }

    /// The variables of the newest request for this root field, as they came over the wire.
    pub(crate) fn variables_of(&self, root_field: &str) -> toggle_runtime::Value {
        self.sandbox
            .requests()
            .iter()
            .rfind(|request| asks_for(request, root_field))
            .unwrap()
            .variables()
            .clone()
    }

    /// Checks that every penny is accounted for.
    pub(crate) fn assert_sound(&self) {
        assert_eq!(self.sandbox.ledger().audit(), Vec::<String>::new());
        assert_eq!(self.sandbox.faults_left(), 0, "a fault never struck");
    }
}

fn asks_for(request: &RecordedRequest, root_field: &str) -> bool {
    request
        .root_fields()
        .iter()
        .any(|field| field == root_field)
}

/// Takes this many pence off the example card.
pub(crate) fn redeem(pence: i32, reference: &str) -> Adjust {
    adjust_card(EXAMPLE_CARD)
        .currency("GBP")
        .value(-pence)
        .merchant_transaction_reference(reference)
}

/// An adjustment of a card with nothing said that may be left out.
pub(crate) fn adjust_card(card_reference: &str) -> Adjust {
    Adjust::new(adjust::Required {
        card_reference: card_reference.to_owned(),
        merchant_id: 26,
        unit_epos_reference: UNIT.to_owned(),
    })
}

/// An error in every form that it can be printed in, its sources included.
pub(crate) fn in_full(error: &Error) -> String {
    let mut text = format!(
        "{error}\n{error:?}\n{error:#?}\n{:?}",
        error.graphql_errors()
    );
    let mut source = error.source();
    while let Some(error) = source {
        write!(text, "\n{error}\n{error:?}").unwrap();
        source = error.source();
    }
    text
}
