//! No secret in any output: everything that can be printed is printed, everything that is traced or
//! logged is written down, and all of it is searched.

mod transcript;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use toggle_runtime::{
    Client, Credentials, Operation, ReqwestTransport, Response, Transport, TransportFuture,
    TransportRequest, TransportResponse,
};
use toggle_sandbox::{
    EMAIL, EXAMPLE_CARD, EXPIRED_CARD, Fault, MIXED_CARD, OldToken, PASSWORD, Rotation, Sandbox,
    Throttled, USERNAME,
};

use self::transcript::{Transcript, found};
use crate::support::till::{Balance, FindCards, OrderItemInput, Sell, sell};
use crate::support::{adjust_card, in_full, redeem};

const WRONG_PASSWORD: &str = "hunter2-is-not-it";
/// The pin in an answer that a test makes up.
const PIN: &str = "918273";

/// The default transport; notes each token that passes, and prints what passes.
struct Tap {
    inner: ReqwestTransport,
    tokens: Tokens,
    echoes: Arc<AtomicBool>,
    transcript: Transcript,
}

type Tokens = Arc<Mutex<BTreeSet<String>>>;

impl Tap {
    fn note<'a>(&self, values: impl Iterator<Item = &'a [u8]>) {
        for value in values {
            let value = std::str::from_utf8(value).unwrap();
            let token = value.strip_prefix("Bearer ").unwrap_or(value);
            self.tokens.lock().unwrap().insert(token.to_owned());
        }
    }
}

impl Transport for Tap {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        self.transcript.print(&request);
        let sent = request.headers.get("authorization").cloned();
        self.note(sent.iter().map(|value| value.as_bytes()));
        Box::pin(async move {
            let mut answer = self.inner.send(request).await;
            if let (Ok(response), Some(sent)) = (&mut answer, sent)
                && self.echoes.load(Ordering::Relaxed)
            {
                *response = echo(response, sent.to_str().unwrap());
            }
            match &answer {
                Ok(response) => {
                    self.transcript.print(response);
                    for name in ["authorization", "x-authorization"] {
                        let got = response.headers.get(name).into_iter();
                        self.note(got.map(|value| value.as_bytes()));
                    }
                }
                Err(error) => self.transcript.print(error),
            }
            answer
        })
    }
}

/// The answer of a server that repeats the token where it can.
fn echo(response: &TransportResponse, authorization: &str) -> TransportResponse {
    let body = format!(
        r#"{{"errors":[{{"message":"{authorization}?","debug":"{authorization}","path":["{authorization}"]}}]}}"#
    );
    TransportResponse::new(response.status, response.headers.clone(), body)
}

/// A sandbox, a tapped client of it, and everything printed so far.
struct Bench {
    client: Client,
    sandbox: Sandbox,
    tokens: Tokens,
    echoes: Arc<AtomicBool>,
    transcript: Transcript,
}

impl Bench {
    async fn new(credentials: Credentials, transcript: &Transcript) -> Self {
        let builder = Sandbox::builder()
            .rotation(Rotation::EveryAnswer)
            .old_token(OldToken::Dies)
            .throttled(Throttled::AsStatus429);
        transcript.print(&builder);
        let sandbox = builder.start().await;
        let (tokens, echoes) = (Tokens::default(), Arc::default());
        let tap = Tap {
            inner: ReqwestTransport::new(sandbox.url()).unwrap(),
            tokens: Arc::clone(&tokens),
            echoes: Arc::clone(&echoes),
            transcript: transcript.clone(),
        };
        transcript.print(&tap.inner);
        let builder = Client::builder()
            .endpoint(sandbox.url())
            .credentials(credentials)
            .transport(tap);
        transcript.print(&builder);
        let client = builder.build().unwrap();
        Self {
            client,
            sandbox,
            tokens,
            echoes,
            transcript: transcript.clone(),
        }
    }

    /// Sends a request and prints it, its answer, its data and its error.
    async fn ask<O>(&self, request: O)
    where
        O: Operation + Clone + std::fmt::Debug,
        O::Data: std::fmt::Debug,
    {
        self.transcript.print(&request);
        self.transcript.print(O::DEFINITION);
        match self.client.execute(request).await {
            Ok(response) => self.print_answer(response),
            Err(error) => self.transcript.write(&in_full(&error)),
        }
        self.transcript.print(&self.client);
        self.transcript.print(&self.sandbox);
    }

    fn print_answer<T: std::fmt::Debug>(&self, response: Response<T>) {
        self.transcript.print(&response);
        self.transcript.print(response.headers());
        self.transcript.print(&response.data());
        if let Err(error) = response.into_result() {
            self.transcript.write(&in_full(&error));
        }
    }

    /// Lets this fault strike the next query, and the next mutation, and sends both.
    async fn ask_against(&self, fault: Fault) {
        self.transcript.print(&fault);
        self.sandbox.fault_next_for("Cards", fault.clone());
        self.sandbox
            .fault_next_for("createBalanceAdjustment", fault);
        self.ask(Balance::new(EXAMPLE_CARD)).await;
        self.ask(redeem(1, "against a fault")).await;
    }

    /// Every token that passed; checked to be the ones that the sandbox was shown.
    fn tokens(&self) -> Vec<String> {
        let tokens: Vec<_> = self.tokens.lock().unwrap().iter().cloned().collect();
        let known: BTreeSet<_> = tokens
            .iter()
            .map(|token| Sandbox::fingerprint(token))
            .collect();
        let shown: BTreeSet<_> = self
            .sandbox
            .requests()
            .iter()
            .filter_map(|request| request.authorization_fingerprint())
            .collect();
        assert!(shown.len() > 5, "rotation was to give many");
        assert!(shown.is_subset(&known));
        tokens
    }
}

/// A day at the till when all goes well; gives the card numbers and pins that were seen.
async fn good_day(bench: &Bench) -> Vec<String> {
    bench.ask(Balance::new(EXAMPLE_CARD)).await;
    bench.ask(FindCards::new().card_reference(MIXED_CARD)).await;
    bench.ask(FindCards::new()).await;
    bench.ask(redeem(100, "fine")).await;
    bench.sandbox.revoke_tokens();
    bench.ask(redeem(100, "after a login")).await;
    let item = OrderItemInput::new()
        .product_id(3532)
        .custom_price_modifier_value(2500)
        .fulfilment_method_id(3)
        .generate_card_reference(false)
        .card_reference(toggle_sandbox::BLANK_CARDS[0]);
    bench.transcript.print(&item);
    let required = sell::Required {
        total: 2500,
        order_items: vec![Some(item)],
    };
    bench.transcript.print(&required);
    bench.ask(Sell::new(required)).await;
    let all = bench.client.send(FindCards::new()).await.unwrap();
    bench.transcript.print(&all);
    let cards = all.cards.data.iter().map(|card| &card.card_state);
    cards
        .flat_map(|card| [Some(card.card_reference.clone()), card.pin.clone()])
        .flatten()
        .collect()
}

/// Everything that goes wrong, with answers that hold what must not be repeated.
async fn bad_day(bench: &Bench) {
    bench.ask(adjust_card(EXAMPLE_CARD)).await;
    bench.ask(adjust_card("6301190000000000000")).await;
    bench.ask(adjust_card(EXPIRED_CARD).value(-1)).await;
    bench.ask(redeem(1_000_000, "too much")).await;
    bench.ask(redeem(1, "again")).await;
    bench.ask(redeem(1, "again")).await;
    let card = format!(r#"{{"card_reference":"{EXAMPLE_CARD}","pin":"{PIN}","balance":"{PIN}"}}"#);
    let bodies = [
        format!(r#"{{"data":{{"Cards":{{"data":[{card}]}}}}}}"#),
        format!(
            r#"{{"data":{{"createBalanceAdjustment":{{"id":1,"LineItem":{{"Card":{card}}}}}}}}}"#
        ),
        format!(r#"{{"data":{{"Cards":"{EXAMPLE_CARD}","createBalanceAdjustment":"{PIN}"}}}}"#),
        format!(r#"{{"data":{{"Cards":{{"data":[{card}"#),
        format!("<html>{EXAMPLE_CARD} {PIN}</html>"),
    ];
    for body in bodies {
        bench.ask_against(Fault::answer(200, body.clone())).await;
        bench.ask_against(Fault::answer(500, body)).await;
    }
    bench.ask_against(Fault::status(502)).await;
    bench
        .ask_against(Fault::answer(307, "").header("Location", "https://toggle.example"))
        .await;
    bench.ask_against(Fault::drop_connection()).await;
    bench.ask_against(Fault::cut_after(30)).await;
    bench.ask_against(Fault::cut_after(300)).await;
    bench.ask_against(Fault::unauthorized()).await;
    bench.ask_against(Fault::throttled()).await;
}

/// Servers that repeat the token, settings that are wrong, users that are not known.
async fn odd_day(bench: &Bench) {
    bench.echoes.store(true, Ordering::Relaxed);
    bench.ask(Balance::new(EXAMPLE_CARD)).await;
    bench.ask(redeem(1, "echo")).await;
    bench.echoes.store(false, Ordering::Relaxed);
    bench.sandbox.set_budget_left(0);
    bench.ask(Balance::new(EXAMPLE_CARD)).await;

    for url in [
        format!("https://till-7:{WRONG_PASSWORD}@toggle.example"),
        format!("http://toggle.example/?password={WRONG_PASSWORD}"),
        format!("{WRONG_PASSWORD}://"),
    ] {
        let credentials = Credentials::token(WRONG_PASSWORD);
        let builder = Client::builder().endpoint(url).credentials(credentials);
        bench.transcript.print(&builder);
        bench
            .transcript
            .write(&in_full(&builder.build().unwrap_err()));
    }
    for credentials in [
        Credentials::username(USERNAME, WRONG_PASSWORD),
        Credentials::email(EMAIL, WRONG_PASSWORD),
        Credentials::token(format!("{WRONG_PASSWORD}-as-a-token")),
    ] {
        bench.transcript.print(&credentials);
        let other = Bench::new(credentials, &bench.transcript).await;
        other.ask(Balance::new(EXAMPLE_CARD)).await;
        other.ask(redeem(1, "nobody")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_printed_traced_or_logged_holds_a_secret() {
    let transcript = Transcript::default();
    transcript.listen_to_everything();
    let credentials = Credentials::username(USERNAME, PASSWORD);
    let bench = Bench::new(credentials, &transcript).await;

    let mut secrets = good_day(&bench).await;
    bad_day(&bench).await;
    odd_day(&bench).await;

    assert!(secrets.len() >= 16, "numbers and pins of all cards");
    assert!(secrets.iter().any(|secret| secret == EXAMPLE_CARD));
    for secret in [PASSWORD, WRONG_PASSWORD, PIN] {
        secrets.push(secret.to_owned());
    }
    secrets.extend(bench.tokens());
    let text = transcript.text();
    assert_eq!(found(&text, &secrets), Vec::<&str>::new());

    assert_it_was_worth_reading(&text);
    assert_what_is_planted_is_found(&text, &secrets);
}

/// A search in nothing finds nothing: the transcript holds what it was to hold.
fn assert_it_was_worth_reading(text: &str) {
    for expected in [
        "graphql.operation",
        "graphql.login",
        "log reqwest",
        "Credentials::email(…)",
        "TransportRequest",
        "OutcomeUnknown",
        "Executed",
        "Decode",
        "Validation",
        "Throttled",
        "Unauthorized",
        "Login",
        "Configuration",
        "The user credentials were incorrect.",
        "Duplicate reference supplied",
        "OrderItemInput",
        "card_reference: ",
    ] {
        assert!(text.contains(expected), "`{expected}` is missing");
    }
}

/// Each secret is noticed in any of the ways in which it could have got in.
fn assert_what_is_planted_is_found(text: &str, secrets: &[String]) {
    let (before, after) = text.split_at(text.find("TransportRequest").unwrap());
    let after: String = after.chars().take(1000).collect();
    assert!(!before.is_empty());
    for secret in secrets {
        let bytes = secret.as_bytes();
        let signature = secret.rsplit('.').next().unwrap();
        for planted in [
            format!("{before} {secret}"),
            format!("pin: Some({secret:?}), {after}"),
            format!("{after} {bytes:?} {after}"),
            format!("{after} {signature}"),
        ] {
            assert!(
                found(&planted, secrets).contains(&secret.as_str()),
                "{secret}"
            );
        }
    }
}

#[test]
fn a_secret_that_goes_through_tracing_or_a_log_is_found() {
    let transcript = Transcript::default();
    let secrets = [PASSWORD.to_owned(), PIN.to_owned()];
    tracing::subscriber::with_default(transcript.clone(), || {
        let span = tracing::trace_span!("planted", word = PASSWORD);
        assert_eq!(found(&transcript.text(), &secrets), [PASSWORD]);
        let _entered = span.entered();
        tracing::trace!("a pin: {PIN}");
    });
    assert_eq!(found(&transcript.text(), &secrets), secrets);

    let transcript = Transcript::default();
    let record = format!("a pin: {PIN}");
    log::Log::log(
        &transcript,
        &log::Record::builder()
            .args(format_args!("{record}"))
            .build(),
    );
    assert_eq!(found(&transcript.text(), &secrets), [PIN]);
    assert!(found("529182736", &secrets).is_empty(), "part of a number");
}
