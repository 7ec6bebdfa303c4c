using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Database.Tests;

/// <summary>Random answers with everything that a table can hold: nulls, numbers off the scale, names that differ in case only.</summary>
internal static class Answers
{
    private static readonly TableStore[] Stores = [new() { Id = 1, City = "Porto" }, new() { Id = 2, City = "Łódź" }];

    private static Gen<TableAnswer> Answer { get; } =
        from region in Gen.Elements(null, "", "North", "north", "South", "Süd", "O'Neil")
        from score in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(-1, 11, 99, int.MinValue)), (8, Gen.Choose(0, 10).Select(n => (int?)n)))
        from shortScore in Gen.Elements<short?>(null, -1, 0, 6, 7, 8, 9, 10, 11)
        from byteScore in Gen.Choose(0, 12)
        from stars in Gen.Elements<Stars?>(null, Stars.One, Stars.Four, Stars.Five)
        from day in Gen.Choose(0, 400)
        from channel in Gen.Elements("app", "e-mail")
        from mobile in Gen.Elements(true, false)
        from store in Gen.Elements<int?>(null, 1, 2)
        select new TableAnswer
        {
            Region = region, Score = score, ShortScore = shortScore, ByteScore = (byte)byteScore, Stars = stars,
            Day = new DateTime(2025, 6, 1).AddDays(day), Channel = new Channel { Name = channel, IsMobile = mobile }, StoreId = store,
        };

    /// <summary>Checks a law on tables of random answers.</summary>
    /// <param name="open">Opens an empty table.</param>
    /// <param name="law">Compares what a query over the table gives with the same of the rows in memory.</param>
    /// <param name="name">The test, which decides the seed.</param>
    internal static void Check(Func<TableContext> open, Action<TableContext, TableAnswer[]> law, [CallerMemberName] string name = "") =>
        Prop.ForAll(Answer.ArrayOf().ToArbitrary(), rows =>
        {
            using TableContext table = open();
            table.Stores.AddRange(Stores.Select(store => new TableStore { Id = store.Id, City = store.City }));
            table.Answers.AddRange(rows);
            table.SaveChanges();
            table.TakeStatements();
            law(table, rows);
        }).Check(LawSettings.Configure(name, 15).WithEndSize(60));
}
