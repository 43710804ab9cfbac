using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class CardCodeTests
{
    [Fact]
    public void A_card_is_read_as_it_was_written()
    {
        var card = new DocumentCard(
            "ke-hoach-77",
            DocumentKind.Official,
            new DocumentIdentity("77-KH/TU", "Kế hoạch", new DateOnly(2024, 7, 5), "Tỉnh ủy Sông Xanh") { Year = 2024 },
            "tổng kết phong trào",
            new DateOnly(2024, 8, 1),
            null,
            []) { Title = "Kế hoạch số 77-KH/TU", Homes = ["sông xanh", "bãi đá"] };
        var relation = new DocumentRelation(RelationKind.Repeals, "12-QĐ/TU", "Quy định", null, "", new TextSpan(7, 19)) { InPart = true, Ceases = true };

        var read = CardCode.Read(CardCode.Write(card with { Relations = [relation] }));

        Assert.Equal(card, read with { Relations = card.Relations, Homes = card.Homes });
        Assert.Equal(card.Homes, read.Homes);
        Assert.Equal([relation], read.Relations);
    }
}
