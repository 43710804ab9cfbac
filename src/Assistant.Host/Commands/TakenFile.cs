using Assistant.Corpus;

namespace Assistant.Host.Commands;

/// <summary>What became of one file.</summary>
/// <param name="Document">As it now stands in the corpus; for an unchanged one the document that it is; null with a problem.</param>
/// <param name="Other">The id of the document that it was recognised as, replaced, may be, or shares its name with; empty when there is none.</param>
/// <param name="Problem">For people; empty when all went well.</param>
internal sealed record TakenFile(string File, FileOutcome Outcome, Document? Document, string Other, string Problem);
