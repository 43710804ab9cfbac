using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Text;

namespace Assistant.Search.Segments;

/// <summary>Writes a document's card into a segment, so that nobody parses a document to know what it is.</summary>
internal static class CardCode
{
    private const int NoDay = -1;

    public static byte[] Write(DocumentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            writer.Write(card.Id);
            writer.Write((byte)card.Kind);
            writer.Write(card.Identity.Number);
            writer.Write(card.Identity.Type);
            Write(writer, card.Identity.Date);
            writer.Write(card.Identity.Issuer);
            writer.Write(card.Identity.Year);
            writer.Write(card.Subject);
            writer.Write(card.Title);
            Write(writer, card.EffectiveFrom);
            Write(writer, card.EffectiveUntil);
            writer.Write(card.Homes.Count);
            foreach (var home in card.Homes)
            {
                writer.Write(home);
            }

            writer.Write(card.Relations.Count);
            foreach (var relation in card.Relations)
            {
                Write(writer, relation);
            }
        }

        return bytes.ToArray();
    }

    public static DocumentCard Read(ReadOnlySpan<byte> card)
    {
        using var reader = new BinaryReader(new MemoryStream(card.ToArray()));
        var (id, kind) = (reader.ReadString(), (DocumentKind)reader.ReadByte());
        var identity = new DocumentIdentity(reader.ReadString(), reader.ReadString(), ReadDay(reader), reader.ReadString()) { Year = reader.ReadInt32() };
        var (subject, title) = (reader.ReadString(), reader.ReadString());
        var (from, until) = (ReadDay(reader), ReadDay(reader));
        var homes = new string[reader.ReadInt32()];
        for (var i = 0; i < homes.Length; i++)
        {
            homes[i] = reader.ReadString();
        }

        var relations = new DocumentRelation[reader.ReadInt32()];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = ReadRelation(reader);
        }

        return new DocumentCard(id, kind, identity, subject, from, until, relations) { Title = title, Homes = homes };
    }

    private static void Write(BinaryWriter writer, DocumentRelation relation)
    {
        writer.Write((byte)relation.Kind);
        writer.Write(relation.Number);
        writer.Write(relation.Type);
        Write(writer, relation.Date);
        writer.Write(relation.Issuer);
        writer.Write(relation.Span.Start);
        writer.Write(relation.Span.End);
        writer.Write(relation.InPart);
        writer.Write(relation.Ceases);
    }

    private static DocumentRelation ReadRelation(BinaryReader reader) =>
        new((RelationKind)reader.ReadByte(), reader.ReadString(), reader.ReadString(), ReadDay(reader), reader.ReadString(), new TextSpan(reader.ReadInt32(), reader.ReadInt32()))
        {
            InPart = reader.ReadBoolean(),
            Ceases = reader.ReadBoolean(),
        };

    private static void Write(BinaryWriter writer, DateOnly? day) => writer.Write(day?.DayNumber ?? NoDay);

    private static DateOnly? ReadDay(BinaryReader reader) => reader.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;
}
