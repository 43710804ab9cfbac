namespace Assistant.Conversations;

public sealed record StoredActivity(long Watermark, string Json);
