package io.briefwise.feedback;

import io.briefwise.feedback.MarkedAnswers.Marked;
import io.briefwise.statistics.GradedAgreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How far estimates agree with the marks that count, and the two raters with each other, for each kind of criterion. */
final class AgreementTable {

    private static final int GRADES = Met.values().length;
    private static final int DRAWS = 2_000;

    /** One criterion of one answer. */
    record Cell(String answer, CriterionKind kind, boolean heldOut, int first, int second, int mark, int estimate) {}

    private final List<Cell> cells;

    private AgreementTable(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    static AgreementTable of(List<Marked> answers, DraftReader reader) {
        List<Cell> cells = new ArrayList<>();
        for (Marked one : answers) {
            List<CriterionEstimate> estimates =
                    reader.read(one.brief(), one.question(), one.answer()).criteria();
            for (int i = 0; i < estimates.size(); i++) {
                cells.add(new Cell(
                        one.id(),
                        estimates.get(i).kind(),
                        one.heldOut(),
                        one.first().get(i),
                        one.second().get(i),
                        one.adjudicated().get(i),
                        estimates.get(i).met().ordinal()));
            }
        }
        return new AgreementTable(cells);
    }

    List<Cell> cells(boolean heldOut) {
        return cells.stream().filter(cell -> cell.heldOut() == heldOut).toList();
    }

    static double estimate(List<Cell> cells) {
        return GradedAgreement.of(
                        GRADES,
                        cells.stream()
                                .map(cell -> new GradedAgreement.Pair(cell.mark(), cell.estimate()))
                                .toList())
                .kappa();
    }

    private static double raters(List<Cell> cells) {
        return GradedAgreement.of(
                        GRADES,
                        cells.stream()
                                .map(cell -> new GradedAgreement.Pair(cell.first(), cell.second()))
                                .toList())
                .kappa();
    }

    Map<CriterionKind, Double> byKind(boolean heldOut) {
        Map<CriterionKind, Double> kappas = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            kappas.put(kind, estimate(ofKind(kind, heldOut)));
        }
        return kappas;
    }

    private List<Cell> ofKind(CriterionKind kind, boolean heldOut) {
        return cells(heldOut).stream().filter(cell -> cell.kind() == kind).toList();
    }

    /** The table as it stands in the decision page. */
    String print() {
        StringBuilder table =
                new StringBuilder("| half | kind | criteria | raters κ | estimate κ | 95 % | same grade | two off |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (boolean heldOut : new boolean[] {false, true}) {
            String half = heldOut ? "held out" : "developing";
            for (CriterionKind kind : CriterionKind.values()) {
                line(table, half, kind.id(), ofKind(kind, heldOut));
            }
            line(table, half, "all", cells(heldOut));
            line(
                    table,
                    half,
                    "all shown",
                    cells(heldOut).stream()
                            .filter(cell -> cell.kind().isShown())
                            .toList());
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String half, String kind, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        double[] interval = interval(cells);
        long same =
                cells.stream().filter(cell -> cell.mark() == cell.estimate()).count();
        long far = cells.stream()
                .filter(cell -> Math.abs(cell.mark() - cell.estimate()) == 2)
                .count();
        table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %.2f–%.2f | %d | %d |%n",
                half,
                kind,
                cells.size(),
                raters(cells),
                estimate(cells),
                interval[0],
                interval[1],
                same,
                far));
    }

    /** By drawing the answers, not the criteria, again and again: the criteria of one answer hang together. */
    private static double[] interval(List<Cell> cells) {
        Random random = new Random(1);
        List<List<Cell>> answers = cells.stream()
                .map(Cell::answer)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(id ->
                        cells.stream().filter(cell -> cell.answer().equals(id)).toList())
                .toList();
        double[] kappas = random.ints(DRAWS, 0, Integer.MAX_VALUE)
                .mapToDouble(seed -> estimate(new Random(seed)
                        .ints(answers.size(), 0, answers.size())
                        .mapToObj(answers::get)
                        .flatMap(List::stream)
                        .toList()))
                .filter(kappa -> !Double.isNaN(kappa))
                .sorted()
                .toArray();
        return kappas.length == 0
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {kappas[(int) (kappas.length * 0.025)], kappas[(int) (kappas.length * 0.975)]};
    }
}
