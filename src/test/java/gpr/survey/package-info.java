/**
 * What gpr check finds, counted. {@link gpr.survey.Specimen} puts one known {@link
 * gpr.survey.Defect} into a generated report whose prose speaks of its figures; {@link
 * gpr.survey.Verdict} compares what was found with what is wrong; {@link gpr.survey.DefectSurvey}
 * counts and writes the page.
 */
package gpr.survey;
