using System.Globalization;
using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Text;

namespace Assistant.Tests.Storage;

/// <summary>What everybody above relies on, whatever keeps the data.</summary>
public abstract partial class StoreContract : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 30, 15, 123, TimeSpan.FromHours(7));

    protected abstract IDocumentStore Documents { get; }

    protected abstract IVersionStore Versions { get; }

    protected abstract IFeedbackStore Feedback { get; }

    protected abstract IDraftStore Drafts { get; }

    protected abstract IConversationStore Conversations { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_new_store_is_empty()
    {
        Assert.Empty(Documents.AllDocuments());
        Assert.Null(Documents.FindDocument("ke-hoach-1"));
        Assert.Empty(Drafts.ReadDraft("d1"));
        Assert.Empty(Drafts.DraftsOf("an"));
        Assert.Null(Conversations.ReadConversationState("c1"));
        Assert.Null(Conversations.LastConversationOf("an"));
        Assert.Empty(Conversations.ActivitiesAfter("c1", 0));
    }

    [Fact]
    public void A_document_comes_back_as_it_was_saved()
    {
        var metadata = new DocumentMetadata
        {
            Id = "huong-dan-1",
            Kind = DocumentKind.GuidanceNote,
            Number = "36-HD/VPTW",
            Type = "Hướng dẫn",
            Date = new DateOnly(2018, 4, 3),
            Issuer = "Văn phòng Trung ương Đảng",
            Subject = "thể thức và kỹ thuật trình bày văn bản của Đảng",
            Status = "đã được thay thế",
            Sources = ["Quy định số 66-QĐ/TW", "Hướng dẫn số 05-HD/VPTW"],
        };
        var document = new StoredDocument("huong-dan-1", new SourceFile("hd.md", "Điều 1.\tQuỹ ¹\n\"…\"", "ab12", metadata), true, Morning);

        Documents.SaveDocument(document);

        AssertSame(document, Documents.FindDocument("huong-dan-1"));
        AssertSame(document, Assert.Single(Documents.AllDocuments()));
    }

    [Fact]
    public void How_a_document_was_read_comes_back_with_it()
    {
        var reading = new Reading
        {
            Method = ReadingMethod.Recognition,
            Encoding = "TCVN3",
            DoubtfulWords = [new TextSpan(3, 7), new TextSpan(9, 12)],
            HiddenTexts = ["chữ trắng"],
            PageStarts = [0, 120],
        };
        var document = Document("quet") with { File = Document("quet").File with { Reading = reading } };

        Documents.SaveDocument(document);

        AssertSame(document, Documents.FindDocument("quet"));
    }

    [Fact]
    public void Pictures_of_pages_live_and_go_with_their_document()
    {
        byte[] first = [0x89, 0, 255, 13, 10], second = [1, 2, 3];
        Documents.SaveDocument(Document("khac") with { Pictures = [new PagePicture(1, [9])] });
        Documents.SaveDocument(Document("quet") with { Pictures = [new PagePicture(2, second), new PagePicture(1, first)] });

        Assert.Equal([1, 2], Documents.PicturedPages("quet"));
        Assert.Equal(first, Documents.FindPicture("quet", 1)?.Png);
        Assert.Equal(second, Documents.FindPicture("quet", 2)?.Png);
        Assert.Null(Documents.FindPicture("quet", 3));
        Assert.Null(Documents.FindPicture("chua-co", 1));

        Documents.SaveDocument(Document("quet") with { Pictures = [new PagePicture(1, second)] });
        Assert.Equal([1], Documents.PicturedPages("quet"));
        Assert.Equal(second, Documents.FindPicture("quet", 1)?.Png);

        Documents.RemoveDocument("quet", Morning);
        Assert.Empty(Documents.PicturedPages("quet"));
        Assert.Equal([1], Documents.PicturedPages("khac"));
    }

    [Fact]
    public void Saving_under_the_same_id_replaces_the_document()
    {
        Documents.SaveDocument(Document("a", "cũ"));
        Documents.SaveDocument(Document("a", "mới"));

        Assert.Equal("mới", Assert.Single(Documents.AllDocuments()).File.Text);
    }

    [Fact]
    public void Documents_stand_in_order_of_their_ids()
    {
        foreach (var id in (string[])["đ", "b", "B", "a-2", "a-10", "z", "a_1"])
        {
            Documents.SaveDocument(Document(id));
        }

        Assert.Equal(["B", "a-10", "a-2", "a_1", "b", "z", "đ"], Documents.AllDocuments().Select(document => document.Id));
    }

    [Fact]
    public void A_removed_document_is_gone()
    {
        Documents.SaveDocument(Document("a"));

        Assert.True(Documents.RemoveDocument("a", Morning));
        Assert.False(Documents.RemoveDocument("a", Morning));
        Assert.Null(Documents.FindDocument("a"));
    }

    [Fact]
    public void The_version_grows_with_every_change_of_the_documents_and_with_nothing_else()
    {
        var versions = new List<long> { Documents.DocumentsVersion() };
        foreach (var change in (Action[])[
            () => Documents.SaveDocument(Document("a")),
            () => Documents.SaveDocument(Document("a", "khác")),
            () => Documents.SaveDocument(Document("b")),
            () => Documents.RemoveDocument("a", Morning)])
        {
            change();
            versions.Add(Documents.DocumentsVersion());
        }

        Documents.RemoveDocument("a", Morning);
        Drafts.AppendDraftEvents("d", "an", 0, Events(1));
        Conversations.AppendActivities("c", "an", ["{}"]);

        Assert.Equal(versions.Distinct().Order(), versions);
        Assert.Equal(versions[^1], Documents.DocumentsVersion());
    }

    [Fact]
    public void Many_documents_are_saved_as_one_change()
    {
        Documents.SaveDocument(Document("b", "cũ"));
        var before = Documents.DocumentsVersion();

        var heads = Documents.SaveDocuments([Document("c"), Document("b", "mới"), Document("a")]);

        Assert.Equal(before + 1, Documents.DocumentsVersion());
        Assert.Equal(["c", "b", "a"], heads.Select(head => head.Id));
        Assert.Equal(heads.OrderBy(head => head.Id, StringComparer.Ordinal), Documents.DocumentHeads());
        Assert.Equal("mới", Documents.FindDocument("b")!.File.Text);
        Assert.Empty(Documents.SaveDocuments([]));
        Assert.Equal(before + 1, Documents.DocumentsVersion());
    }

    [Fact]
    public void A_heads_version_changes_with_each_save_of_its_document_alone()
    {
        Documents.SaveDocuments([Document("a"), Document("b")]);
        var before = Documents.DocumentHeads();
        Documents.SaveDocument(Document("a"));
        var after = Documents.DocumentHeads();

        Assert.True(after[0].Version > before[0].Version);
        Assert.Equal(before[1], after[1]);
        Assert.Equal(new DocumentHead("b", after[1].Version, "b.txt", "00", Shipped: false), after[1]);
    }

    [Fact]
    public void A_text_of_many_megabytes_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"Điều {n}. Đảng uỷ.\n")));

        Documents.SaveDocument(Document("lon", text));

        Assert.Equal(text, Documents.FindDocument("lon")!.File.Text);
    }

    [Fact]
    public void Draft_events_come_back_in_the_order_in_which_they_were_appended()
    {
        var events = Events(25);

        Assert.True(Drafts.AppendDraftEvents("d", "an", 0, events.Take(10).ToList()));
        Assert.True(Drafts.AppendDraftEvents("d", "an", 10, events.Skip(10).ToList()));

        Assert.Equal(events, Drafts.ReadDraft("d"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Who_has_not_seen_the_last_event_appends_nothing(int seen)
    {
        Drafts.AppendDraftEvents("d", "an", 0, Events(2));

        Assert.False(Drafts.AppendDraftEvents("d", "an", seen, Events(1)));
        Assert.Equal(2, Drafts.ReadDraft("d").Count);
    }

    [Fact]
    public void A_draft_that_nobody_began_cannot_be_continued() => Assert.False(Drafts.AppendDraftEvents("d", "an", 1, Events(1)));

    [Fact]
    public void Appending_no_event_begins_no_draft()
    {
        Assert.True(Drafts.AppendDraftEvents("d", "an", 0, []));
        Assert.Empty(Drafts.DraftsOf("an"));
    }

    [Fact]
    public void The_draft_that_was_changed_last_stands_first_among_its_users_own()
    {
        Drafts.AppendDraftEvents("d1", "an", 0, Events(1));
        Drafts.AppendDraftEvents("d2", "an", 0, Events(1));
        Drafts.AppendDraftEvents("d3", "bình", 0, Events(1));
        Drafts.AppendDraftEvents("d1", "an", 1, Events(1));

        Assert.Equal(["d1", "d2"], Drafts.DraftsOf("an"));
        Assert.Equal(["d3"], Drafts.DraftsOf("bình"));
    }

    [Fact]
    public void The_last_state_of_a_conversation_is_the_one_that_counts()
    {
        Conversations.SaveConversationState("c", "an", """{"mục":"I"}""");
        Conversations.SaveConversationState("c", "an", """{"mục":"II"}""");

        Assert.Equal("""{"mục":"II"}""", Conversations.ReadConversationState("c"));
    }

    [Fact]
    public void A_conversation_in_which_something_was_said_may_have_no_state_yet()
    {
        Conversations.AppendActivities("c", "an", ["{}"]);

        Assert.Null(Conversations.ReadConversationState("c"));
    }

    [Fact]
    public void The_last_conversation_is_the_one_that_was_used_last()
    {
        Conversations.SaveConversationState("c1", "an", "{}");
        Conversations.SaveConversationState("c2", "an", "{}");
        Conversations.SaveConversationState("c3", "bình", "{}");
        Assert.Equal("c2", Conversations.LastConversationOf("an"));

        Conversations.AppendActivities("c1", "an", ["{}"]);
        Assert.Equal("c1", Conversations.LastConversationOf("an"));
    }

    [Fact]
    public void Activities_are_numbered_from_one_within_their_conversation()
    {
        Assert.Equal(2, Conversations.AppendActivities("c1", "an", ["một", "hai"]));
        Assert.Equal(1, Conversations.AppendActivities("c2", "an", ["riêng"]));
        Assert.Equal(3, Conversations.AppendActivities("c1", "an", ["ba"]));

        Assert.Equal(
            [new StoredActivity(1, "một"), new StoredActivity(2, "hai"), new StoredActivity(3, "ba")],
            Conversations.ActivitiesAfter("c1", 0));
        Assert.Equal([new StoredActivity(3, "ba")], Conversations.ActivitiesAfter("c1", 2));
        Assert.Empty(Conversations.ActivitiesAfter("c1", 3));
        Assert.Equal(3, Conversations.AppendActivities("c1", "an", []));
    }

    [Theory]
    [InlineData("'; drop table documents; --")]
    [InlineData("huyện ủy / ĐẢNG UỶ ½ 😀")]
    [InlineData("a%_b")]
    public void Any_word_may_be_an_id(string id)
    {
        Documents.SaveDocument(Document(id, id));
        Drafts.AppendDraftEvents(id, id, 0, Events(1));
        Conversations.SaveConversationState(id, id, id);

        Assert.Equal(id, Documents.FindDocument(id)?.File.Text);
        Assert.Equal([id], Drafts.DraftsOf(id));
        Assert.Equal(id, Conversations.ReadConversationState(id));
        Assert.Equal(id, Conversations.LastConversationOf(id));
    }

    [Fact]
    public async Task Of_several_who_saw_the_same_version_only_one_appends()
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Drafts.AppendDraftEvents("d", "an", 0, Events(3)))));

        Assert.Single(wins, won => won);
        Assert.Equal(3, Drafts.ReadDraft("d").Count);
    }

    [Fact]
    public async Task Nothing_that_several_say_at_once_is_lost_or_numbered_twice()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(speaker => Task.Run(() =>
        {
            for (var turn = 0; turn < 10; turn++)
            {
                Conversations.AppendActivities("c", "an", [$"{speaker}/{turn}/a", $"{speaker}/{turn}/b"]);
            }
        })));

        var said = Conversations.ActivitiesAfter("c", 0);
        Assert.Equal(Enumerable.Range(1, 160).Select(n => (long)n), said.Select(activity => activity.Watermark));
        Assert.Equal(160, said.Select(activity => activity.Json).Distinct().Count());
        // What was appended together stands together.
        Assert.All(said.Chunk(2), pair => Assert.Equal(pair[0].Json[..^1], pair[1].Json[..^1]));
    }

    [Fact]
    public async Task Readers_see_whole_documents_while_others_are_saved()
    {
        Documents.SaveDocument(Document("a", new string('0', 50_000)));
        var writing = Task.Run(() =>
        {
            for (var n = 1; n < 10; n++)
            {
                Documents.SaveDocument(Document("a", new string((char)('0' + n), 50_000)));
            }
        });
        while (!writing.IsCompleted)
        {
            Assert.Single(Documents.FindDocument("a")!.File.Text.Distinct());
        }

        await writing;
    }

    protected static StoredDocument Document(string id, string text = "văn bản") =>
        new(id, new SourceFile(id + ".txt", text, "00", DocumentMetadata.None), false, Morning);

    protected static List<StoredDraftEvent> Events(int count) => Enumerable.Range(1, count)
        .Select(n => new StoredDraftEvent(
            "answered",
            string.Create(CultureInfo.InvariantCulture, $$"""{"node":"n{{n:000}}","text":"Có {{n}} chi bộ"}"""),
            "an",
            Morning.AddTicks(n)))
        .ToList();

    protected virtual void Dispose(bool disposing)
    {
    }

    private static void AssertSame(StoredDocument expected, StoredDocument? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.File.Metadata.Sources, actual.File.Metadata.Sources);
        Assert.Equal(expected, actual with
        {
            File = actual.File with { Metadata = actual.File.Metadata with { Sources = expected.File.Metadata.Sources } },
        });
    }
}
