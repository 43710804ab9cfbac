using System.Text.Json.Serialization;
using Assistant.Host.Evaluation;

namespace Assistant.Host.Commands.Output;

/// <summary>Generated at build time: reflection would cost every start a tenth of a second.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnswerLine))]
[JsonSerializable(typeof(HitsLine))]
[JsonSerializable(typeof(OutlineLine))]
[JsonSerializable(typeof(TasksLine))]
[JsonSerializable(typeof(AddedFilesLine))]
[JsonSerializable(typeof(ListLine))]
[JsonSerializable(typeof(MissingLine))]
[JsonSerializable(typeof(StandingsLine))]
[JsonSerializable(typeof(DocumentLine))]
[JsonSerializable(typeof(VersionsLine))]
[JsonSerializable(typeof(ReplyLine))]
[JsonSerializable(typeof(RatingsLine))]
[JsonSerializable(typeof(GoldLine))]
[JsonSerializable(typeof(ChecksLine))]
[JsonSerializable(typeof(AnswerFigures))]
[JsonSerializable(typeof(ConversationFigures))]
[JsonSerializable(typeof(RetrievalFigures))]
[JsonSerializable(typeof(EvidenceFigures))]
[JsonSerializable(typeof(StructureFigures))]
[JsonSerializable(typeof(OutlineFigures))]
internal sealed partial class OutputJson : JsonSerializerContext;
