using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Tests.Support;

namespace Assistant.Tests.Storage;

public sealed class InMemoryStoreTests : StoreContract
{
    private readonly InMemoryStore _store = new();

    protected override IDocumentStore Documents => _store;

    protected override IVersionStore Versions => _store;

    protected override IFeedbackStore Feedback => _store;

    protected override IDraftStore Drafts => _store;

    protected override IConversationStore Conversations => _store;
}
