namespace Assistant.Corpus.Parsing;

/// <summary>Lists what of a document's identity its text does not say, or says in two ways. What the catalogue says is no doubt.</summary>
internal static class DoubtReader
{
    public static IReadOnlyList<IdentityDoubt> Read(Identity read, DocumentMetadata said, IReadOnlyList<string> numbers, IReadOnlyList<string> dates)
    {
        if (read.Kind != DocumentKind.Official)
        {
            return [];
        }

        var doubts = new List<IdentityDoubt>();
        void Ask(IdentityField field, bool told, bool missing, IReadOnlyList<string> candidates)
        {
            if (!told && (missing || candidates.Count > 1))
            {
                doubts.Add(new IdentityDoubt(field, candidates));
            }
        }

        Ask(IdentityField.Number, said.Number is not null, read.Number.Length == 0, numbers);
        Ask(IdentityField.Type, said.Type is not null, read.Type.Length == 0, []);
        Ask(IdentityField.Date, said.Date is not null, read.Date is null, dates);
        Ask(IdentityField.Issuer, said.Issuer is not null, read.Issuer.Length == 0, []);
        Ask(IdentityField.Subject, said.Subject is not null, read.Subject.Length == 0, []);
        Ask(IdentityField.Signer, said.Signer is not null, read.Signer.Length == 0, []);
        return doubts;
    }
}
