namespace Assistant.Host.Commands.Output;

internal sealed record RatingsLine(IReadOnlyList<RatingLine> Ratings);
