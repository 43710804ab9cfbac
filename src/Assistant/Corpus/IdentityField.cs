namespace Assistant.Corpus;

public enum IdentityField
{
    Number,
    Type,
    Date,
    Issuer,
    Subject,
    Signer,
}
