namespace Dashboard.Answers;

/// <summary>What became of an answer.</summary>
public enum StoreOutcome
{
    /// <summary>It is new, and counted.</summary>
    Stored,

    /// <summary>It was stored before, and is not counted again.</summary>
    Repeated,

    /// <summary>Its key belongs to another answer; nothing was stored.</summary>
    KeyTaken,
}
