namespace Nps.Core.EveryMember;

/// <summary>What the members are called with.</summary>
internal static class Samples
{
    internal static readonly DateTime Day = new(2026, 7, 2);

    internal static readonly Row[] Rows =
    [
        .. Enumerable.Range(0, 60).Select(i => new Row(i % 3 == 0 ? "North" : "South", Day.AddDays(i * 5), i % 11)),
        new(null, Day, 5), new("North", null, 4), new("South", Day, null), new("South", Day.AddDays(9), 10),
    ];

    internal static IQueryable<Row> Table => new TableStub<Row>(
        [new RatingCount { Rating = 9, Count = 4 }, new RatingCount<string> { Segment = "North", Rating = 9, Count = 4 }]);
}
