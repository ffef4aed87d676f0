DROP INDEX "clock_running";--> statement-breakpoint
DROP INDEX "clock_of_office";--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "bearer" text;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "watch" date;--> statement-breakpoint
CREATE INDEX "clock_running" ON "clock" USING btree ("regency","watch","owner_id","position") WHERE stopped_on is null;--> statement-breakpoint
CREATE INDEX "clock_of_office" ON "clock" USING btree ("regency","office","watch","owner_id","position") WHERE stopped_on is null;