using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Says what a person should add to a document's identity.</summary>
internal static class DoubtText
{
    public static string Of(IdentityDoubt doubt) => Replies.DoubtLine(Name(doubt.Field), string.Join("; ", doubt.Candidates));

    public static string Name(IdentityField field) => field switch
    {
        IdentityField.Number => Replies.FieldNumber,
        IdentityField.Type => Replies.FieldType,
        IdentityField.Date => Replies.FieldDate,
        IdentityField.Issuer => Replies.FieldIssuer,
        IdentityField.Subject => Replies.FieldSubject,
        _ => Replies.FieldSigner,
    };
}
